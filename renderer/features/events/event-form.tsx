import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import { ActivityForm } from '../../ui/activity-form';
import type { ScreenFormProps } from '../../ui/list-form-screen';
import { useRecordForm } from '../../ui/use-record-form';
import { EventFigureFields } from './event-figure-fields';
import { EventMainFields } from './event-main-fields';
import { EventPartnerFields } from './event-partner-fields';

/** An event to write, from what it is counted by to what it stated about itself. */
export function EventForm({ record: event, ...leave }: ScreenFormProps<Event>) {
  const { t } = useTranslation('events');
  const form = useRecordForm<'event'>(event);
  return (
    <ActivityForm record={event} newTitle={t('form.newTitle')} done={t('form.done')} {...leave}>
      <EventMainFields event={event} form={form} />
      <EventPartnerFields form={form} />
      <EventFigureFields form={form} />
    </ActivityForm>
  );
}
