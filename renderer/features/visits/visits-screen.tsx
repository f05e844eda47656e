import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { EscapeArea } from '../../ui/escape-area';
import { ListCardLayout } from '../../ui/list-card-layout';
import { useCardMode } from '../../ui/use-card-mode';
import { useCloseCard } from '../../ui/use-close-card';
import { VisitCard } from './visit-card';
import { VisitForm } from './visit-form';
import { VisitsTable } from './visits-table';

/** Delegations received and sent and online meetings of the period, and the card or the form of the chosen one. */
export function VisitsScreen() {
  const chosen = useRecord(useParams().id);
  const visit = chosen?.kind === 'visit' ? chosen : undefined;
  const mode = useCardMode(visit);
  const close = useCloseCard('visits', '/visits');
  const card =
    visit === undefined ? null : mode.editing ? (
      <VisitForm key={visit.id} visit={visit} onDone={() => mode.edit(false)} onClose={close} />
    ) : (
      <VisitCard visit={visit} onEdit={() => mode.edit(true)} onClose={close} />
    );
  return (
    <ListCardLayout
      // A form needs more room than a card; each has a width of its own.
      name={mode.editing ? 'visits.form' : 'visits'}
      listWidth={mode.editing ? 340 : 740}
      list={
        <EscapeArea onEscape={close}>
          <VisitsTable current={visit?.id} narrow={mode.editing} />
        </EscapeArea>
      }
      card={card}
    />
  );
}
