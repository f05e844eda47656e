import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import { eventFormats, eventLevels, roles, statuses } from '../../../shared/domain/vocabulary';
import { ChoiceField } from '../../ui/choice-field';
import { CooperationFieldsField } from '../../ui/cooperation-fields-field';
import { DateSpanField } from '../../ui/date-span-field';
import { RecordPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
import type { RecordForm } from '../../ui/use-record-form';
import { WholeNumberField } from '../../ui/whole-number-field';

export interface EventMainFieldsProps {
  readonly event: Event;
  readonly form: RecordForm<'event'>;
}

/** What an event is counted by: status, format, role, dates, and the event it is part of. */
export function EventMainFields({ event, form }: EventMainFieldsProps) {
  const { t } = useTranslation(['events', 'vocabulary']);
  return (
    <>
      <TextField3 label={t('field.title')} {...form('title')} />
      <ChoiceField
        label={t('field.status')}
        options={statuses.map((value) => ({ value, label: t(`vocabulary:status.${value}`) }))}
        {...form('status')}
      />
      <SelectField
        label={t('field.format')}
        options={eventFormats.map((value) => ({ value, label: t(`vocabulary:format.${value}`) }))}
        {...form('format')}
      />
      <DateSpanField label={t('field.dates')} {...form('dates')} />
      <ChoiceField
        label={t('field.role')}
        options={roles.map((value) => ({ value, label: t(`vocabulary:role.${value}`) }))}
        {...form('role')}
      />
      <ChoiceField
        label={t('field.level')}
        options={eventLevels.map((value) => ({ value, label: t(`vocabulary:eventLevel.${value}`) }))}
        {...form('level')}
      />
      <RecordPicker
        label={t('field.parent')}
        hint={t('form.parentHint')}
        kinds={['event']}
        create="event"
        exclude={[event.id]}
        {...form('parent')}
      />
      <TextField3 label={t('field.series')} {...form('series')} />
      <WholeNumberField label={t('field.edition')} {...form('edition')} />
      <TextField3 label={t('field.theme')} {...form('theme')} />
      <CooperationFieldsField label={t('field.fields')} {...form('fields')} />
    </>
  );
}
