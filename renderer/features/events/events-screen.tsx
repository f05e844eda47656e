import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { ListFormScreen } from '../../ui/list-form-screen';
import { EventCard } from './event-card';
import { EventForm } from './event-form';
import { EventsTable } from './events-table';

/** Forums, exhibitions, meetings and exchanges of the period, and the card or the form of the chosen one. */
export function EventsScreen() {
  const chosen = useRecord(useParams().id);
  const event = chosen?.kind === 'event' ? chosen : undefined;
  return <ListFormScreen name="events" record={event} List={EventsTable} Card={EventCard} Form={EventForm} />;
}
