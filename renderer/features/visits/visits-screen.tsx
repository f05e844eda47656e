import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { ListFormScreen } from '../../ui/list-form-screen';
import { VisitCard } from './visit-card';
import { VisitForm } from './visit-form';
import { VisitsTable } from './visits-table';

/** Delegations received and sent and online meetings of the period, and the card or the form of the chosen one. */
export function VisitsScreen() {
  const chosen = useRecord(useParams().id);
  const visit = chosen?.kind === 'visit' ? chosen : undefined;
  return <ListFormScreen name="visits" record={visit} List={VisitsTable} Card={VisitCard} Form={VisitForm} />;
}
