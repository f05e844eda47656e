import { useParams } from 'react-router';
import { useRecord } from '../../db/register-context';
import { EscapeArea } from '../../ui/escape-area';
import { ListCardLayout } from '../../ui/list-card-layout';
import { useCardMode } from '../../ui/use-card-mode';
import { useCloseCard } from '../../ui/use-close-card';
import { EventCard } from './event-card';
import { EventForm } from './event-form';
import { EventsTable } from './events-table';

/** Forums, exhibitions, meetings and exchanges of the period, and the card or the form of the chosen one. */
export function EventsScreen() {
  const chosen = useRecord(useParams().id);
  const event = chosen?.kind === 'event' ? chosen : undefined;
  const mode = useCardMode(event);
  const close = useCloseCard('events', '/events');
  const card =
    event === undefined ? null : mode.editing ? (
      <EventForm key={event.id} event={event} onDone={() => mode.edit(false)} onClose={close} />
    ) : (
      <EventCard event={event} onEdit={() => mode.edit(true)} onClose={close} />
    );
  return (
    <ListCardLayout
      // A form needs more room than a card; each has a width of its own.
      name={mode.editing ? 'events.form' : 'events'}
      listWidth={mode.editing ? 340 : 740}
      list={
        <EscapeArea onEscape={close}>
          <EventsTable current={event?.id} narrow={mode.editing} />
        </EscapeArea>
      }
      card={card}
    />
  );
}
