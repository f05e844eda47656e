import { useTranslation } from 'react-i18next';
import type { Indicator, ReportedCount, Source } from '../../../shared/domain/published';
import { natures, reportedMeasures } from '../../../shared/domain/vocabulary';
import { ChoiceField } from '../../ui/choice-field';
import { CountryField } from '../../ui/country-field';
import { PartialDateField } from '../../ui/date-field';
import { PeriodField } from '../../ui/period-field';
import { QuantityField } from '../../ui/quantity-field';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';
import type { PublishedRecord } from './published-rows';

/** The form of a published record by its kind; everything saves as one types. */
export function PublishedForm({ record }: { readonly record: PublishedRecord }) {
  switch (record.kind) {
    case 'reportedCount':
      return <ReportedCountFields record={record} />;
    case 'indicator':
      return <IndicatorFields record={record} />;
    case 'source':
      return <SourceFields record={record} />;
  }
}

function ReportedCountFields({ record }: { readonly record: ReportedCount }) {
  const { t } = useTranslation(['published', 'vocabulary']);
  const form = useRecordForm<'reportedCount'>(record);
  return (
    <>
      <SelectField
        label={t('form.measure')}
        options={reportedMeasures.map((value) => ({
          value,
          label: t(`vocabulary:reportedMeasure.${value}`),
        }))}
        {...form('measure')}
      />
      <PeriodField label={t('form.period')} hint={t('form.periodHint')} {...form('period')} />
      <QuantityField label={t('form.quantity')} {...form('quantity')} />
      <RecordsPicker label={t('form.cities')} kinds={['city']} create="city" {...form('cities')} />
      <CountryField label={t('form.country')} {...form('country')} />
      <RecordPicker label={t('form.event')} kinds={['event']} {...form('event')} />
      <TextField3 label={t('form.statement')} multiline {...form('statement')} />
      <SourcesField {...form('sources')} />
    </>
  );
}

function IndicatorFields({ record }: { readonly record: Indicator }) {
  const { t } = useTranslation(['published', 'vocabulary']);
  const form = useRecordForm<'indicator'>(record);
  return (
    <>
      <TextField3 label={t('form.name')} {...form('name')} />
      <QuantityField label={t('form.quantity')} {...form('quantity')} />
      <TextField3 label={t('form.unit')} {...form('unit')} />
      <ChoiceField
        label={t('form.nature')}
        options={natures.map((value) => ({ value, label: t(`vocabulary:nature.${value}`) }))}
        {...form('nature')}
      />
      <PartialDateField label={t('form.asAt')} {...form('asAt')} />
      <PeriodField label={t('form.indicatorPeriod')} hint={t('form.periodHint')} {...form('period')} />
      <RecordPicker label={t('form.city')} kinds={['city']} create="city" {...form('city')} />
      <TextField3 label={t('form.place')} {...form('place')} />
      <SourcesField {...form('sources')} />
    </>
  );
}

function SourceFields({ record }: { readonly record: Source }) {
  const { t } = useTranslation('published');
  const form = useRecordForm<'source'>(record);
  return (
    <>
      <TextField3 label={t('form.title')} {...form('title')} />
      <TextField3 label={t('form.publisher')} {...form('publisher')} />
      <PartialDateField label={t('form.publishedOn')} {...form('publishedOn')} />
      <TextField label={t('form.link')} hint={t('form.linkHint')} {...form('link')} />
    </>
  );
}
