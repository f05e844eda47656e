import { useTranslation } from 'react-i18next';
import type { ReportedCount } from '../../../shared/domain/published';
import { reportedMeasures } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { CountryField } from '../../ui/country-field';
import { PeriodField } from '../../ui/period-field';
import { QuantityField } from '../../ui/quantity-field';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';

/** A published aggregate: what it counts, when, how many, of whom, and in whose words. */
export function ReportedCountForm({ record }: { readonly record: ReportedCount }) {
  const { t } = useTranslation(['published', 'forms']);
  const word = useVocabulary();
  const form = useRecordForm<'reportedCount'>(record);
  const measures = reportedMeasures.map((value) => ({ value, label: word('reportedMeasure', value) }));
  return (
    <>
      <SelectField label={t('fields.measure')} options={measures} {...form('measure')} />
      <PeriodField label={t('fields.period')} {...form('period')} />
      <QuantityField label={t('fields.quantity')} {...form('quantity')} />
      <TextField3 label={t('fields.statement')} multiline {...form('statement')} />
      <CountryField label={t('fields.country')} {...form('country')} />
      <RecordsPicker label={t('fields.cities')} kinds={['city']} create="city" {...form('cities')} />
      <RecordPicker label={t('fields.event')} kinds={['event']} {...form('event')} />
      <SourcesField {...form('sources')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
    </>
  );
}
