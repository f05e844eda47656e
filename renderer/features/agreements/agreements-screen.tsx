import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { EscapeArea } from '../../ui/escape-area';
import { ListCardLayout } from '../../ui/list-card-layout';
import { useCloseCard } from '../../ui/use-close-card';
import { AgreementCard } from './agreement-card';
import { AgreementsTable } from './agreements-table';

/** Signed documents by year or kind with how long they run, and the card of the chosen one. */
export function AgreementsScreen() {
  const record = useRecord(useParams().id);
  const agreement = record?.kind === 'agreement' ? record : undefined;
  const close = useCloseCard('agreements', '/agreements');
  return (
    <ListCardLayout
      name="agreements"
      list={
        <EscapeArea onEscape={close}>
          <AgreementsTable current={agreement?.id} />
        </EscapeArea>
      }
      card={agreement ? <AgreementCard key={agreement.id} agreement={agreement} onClose={close} /> : null}
    />
  );
}
