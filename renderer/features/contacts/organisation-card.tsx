import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingFields } from '../../../shared/domain/completeness';
import type { Organisation } from '../../../shared/domain/contacts';
import { showText } from '../../../shared/domain/language';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { Card, CardSection } from '../../ui/card';
import { DraftMark } from '../../ui/draft-mark';
import { FormArea } from '../../ui/form-area';
import { RecordActions } from '../../ui/record-actions';
import { RecordLink } from '../../ui/record-name';
import { SourcesSection } from '../../ui/source-lines';
import { TextSection } from '../../ui/text-section';
import { Words } from '../../ui/words';
import classes from './contacts.module.css';
import { peopleIn } from './mentions';
import { MentionsSection } from './mentions-section';
import { OrganisationForm } from './organisation-form';

export interface OrganisationCardProps {
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

export function OrganisationCard({ organisation, onClose }: OrganisationCardProps) {
  const { t } = useTranslation(['contacts', 'common', 'forms']);
  const lang = useLang();
  const word = useVocabulary();
  const [editing, setEditing] = useState(() => missingFields(organisation).length > 0);
  const shown = showText(organisation.names, lang);
  return (
    <Card
      recordId={organisation.id}
      onClose={onClose}
      lead={
        <>
          {organisation.organisationKind && (
            <span>{word('organisationKind', organisation.organisationKind)}</span>
          )}
          <DraftMark record={organisation} />
        </>
      }
      title={shown ? <Words text={shown} /> : t('common:marks.noName')}
      sub={organisation.city && <RecordLink id={organisation.city} />}
      actions={
        <RecordActions record={organisation} editing={editing} onEdit={setEditing} onBinned={onClose} />
      }
    >
      {editing ? (
        <FormArea>
          <OrganisationForm organisation={organisation} />
        </FormArea>
      ) : (
        <>
          <PeopleThere organisation={organisation.id} />
          <MentionsSection id={organisation.id} />
          <TextSection title={t('forms:notes')} text={organisation.notes} />
          <SourcesSection sources={organisation.sources} />
        </>
      )}
    </Card>
  );
}

function PeopleThere({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('contacts');
  const people = useCounted((register) => peopleIn(register, organisation), [organisation]);
  if (people.length === 0) return null;
  return (
    <CardSection title={t('peopleThere')} count={people.length}>
      <ul className={classes.lines}>
        {people.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
