import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { directions, statuses, visitLevels } from '../../../shared/domain/vocabulary';
import { ChoiceField } from '../../ui/choice-field';
import { CooperationFieldsField } from '../../ui/cooperation-fields-field';
import { CountryField } from '../../ui/country-field';
import { DateSpanField } from '../../ui/date-span-field';
import { directionIcons } from '../../ui/direction-mark';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
import type { RecordForm } from '../../ui/use-record-form';

/** What a visit is counted by: direction, status, places, dates, then its subject. */
export function VisitMainFields({
  visit,
  form,
}: {
  readonly visit: Visit;
  readonly form: RecordForm<'visit'>;
}) {
  const { t } = useTranslation(['visits', 'vocabulary']);
  const country = form('country');
  const hasCities = (visit.cities ?? []).length > 0;
  return (
    <>
      <ChoiceField
        label={t('field.direction')}
        options={directions.map((value) => {
          const Icon = directionIcons[value];
          return {
            value,
            label: t(`vocabulary:direction.${value}`),
            icon: <Icon size={16} strokeWidth={1.75} aria-hidden="true" />,
          };
        })}
        {...form('direction')}
      />
      <ChoiceField
        label={t('field.status')}
        options={statuses.map((value) => ({ value, label: t(`vocabulary:status.${value}`) }))}
        {...form('status')}
      />
      <RecordsPicker
        label={t('field.cities')}
        hint={t('form.citiesHint')}
        kinds={['city']}
        create="city"
        {...form('cities')}
      />
      {(!hasCities || visit.country !== undefined) && (
        <CountryField label={t('field.country')} hint={t('form.countryHint')} {...country} />
      )}
      <TextField3 label={t('field.title')} {...form('title')} />
      <DateSpanField label={t('field.dates')} {...form('dates')} />
      <SelectField
        label={t('field.level')}
        options={visitLevels.map((value) => ({ value, label: t(`vocabulary:visitLevel.${value}`) }))}
        {...form('level')}
      />
      <CooperationFieldsField label={t('field.fields')} {...form('fields')} />
      <RecordPicker
        label={t('field.event')}
        hint={t('form.eventHint')}
        kinds={['event']}
        create="event"
        {...form('event')}
      />
    </>
  );
}
