import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { OrganisationKind } from '../../../shared/domain/vocabulary';
import { useRecord } from '../../db/register-context';
import { AddButton } from '../../ui/add-button';
import { EscapeArea } from '../../ui/escape-area';
import { FilterBox } from '../../ui/filter-box';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader } from '../../ui/screen-header';
import { useCloseCard } from '../../ui/use-close-card';
import { useListText } from '../../ui/use-list-text';
import { useNewRecord } from '../../ui/use-new-record';
import { useRemembered } from '../../ui/use-remembered';
import { type ContactKind, ContactsToolbar } from './contacts-toolbar';
import { OrganisationCard } from './organisation-card';
import { OrganisationsTable } from './organisations-table';
import { PeopleTable } from './people-table';
import { PersonCard } from './person-card';

/** People and organisations in two plain lists; the list follows the record that is open. */
export function ContactsScreen() {
  const { t } = useTranslation('contacts');
  const record = useRecord(useParams().id);
  const open = record?.kind === 'person' || record?.kind === 'organisation' ? record : undefined;
  const [chosen, choose] = useRemembered<ContactKind>('contacts.which', 'person');
  const [city, setCity] = useRemembered('contacts.city', 'all');
  const [kind, setKind] = useRemembered<OrganisationKind | 'all'>('contacts.kind', 'all');
  const [text, setText] = useListText('contacts');
  const which = open?.kind ?? chosen;
  const start = useNewRecord(which);
  const close = useCloseCard(which === 'person' ? 'people' : 'organisations', '/contacts');
  const table = {
    filter: { city, kind: which === 'organisation' ? kind : ('all' as const), text },
    current: open?.id,
    onAdd: start,
    onClear: () => {
      setCity('all');
      setKind('all');
      setText('');
    },
  };
  const list = (
    <EscapeArea onEscape={close}>
      <ScreenHeader title={t('title')}>
        <FilterBox label={t('filter')} value={text} onChange={setText} />
        <AddButton
          label={t(which === 'person' ? 'addPerson' : 'addOrganisation')}
          narrow={open !== undefined}
          onAdd={start}
        />
      </ScreenHeader>
      <ContactsToolbar
        which={which}
        onWhich={(next) => {
          choose(next);
          if (open !== undefined && open.kind !== next) close();
        }}
        city={city}
        onCity={setCity}
        kind={kind}
        onKind={setKind}
      />
      {which === 'person' ? <PeopleTable {...table} /> : <OrganisationsTable {...table} />}
    </EscapeArea>
  );
  return (
    <ListCardLayout
      name="contacts"
      listWidth={560}
      list={list}
      card={
        open === undefined ? null : open.kind === 'person' ? (
          <PersonCard key={open.id} person={open} onClose={close} />
        ) : (
          <OrganisationCard key={open.id} organisation={open} onClose={close} />
        )
      }
    />
  );
}
