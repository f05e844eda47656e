import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../shared/domain/published';
import { natures } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { PartialDateField } from '../../ui/date-field';
import { PeriodField } from '../../ui/period-field';
import { QuantityField } from '../../ui/quantity-field';
import { RecordPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';

/** A named measure with its unit, for a place, over a period or as at a date. */
export function IndicatorForm({ record }: { readonly record: Indicator }) {
  const { t } = useTranslation(['published', 'forms']);
  const word = useVocabulary();
  const form = useRecordForm<'indicator'>(record);
  return (
    <>
      <TextField3 label={t('fields.name')} {...form('name')} />
      <QuantityField label={t('fields.quantity')} {...form('quantity')} />
      <TextField3 label={t('fields.unit')} {...form('unit')} />
      <SelectField
        label={t('fields.nature')}
        options={natures.map((value) => ({ value, label: word('nature', value) }))}
        {...form('nature')}
      />
      <PeriodField label={t('fields.period')} {...form('period')} />
      <PartialDateField label={t('fields.asAt')} {...form('asAt')} />
      <RecordPicker label={t('fields.city')} kinds={['city']} create="city" {...form('city')} />
      <TextField3 label={t('fields.place')} {...form('place')} />
      <SourcesField {...form('sources')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
    </>
  );
}
