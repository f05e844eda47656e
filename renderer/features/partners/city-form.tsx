import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { fail, succeed } from '../../../shared/result';
import { CountryField } from '../../ui/country-field';
import { FieldFrame } from '../../ui/field-frame';
import { FormSection } from '../../ui/form-section';
import { LinesField } from '../../ui/lines-field';
import { NamesField } from '../../ui/names-field';
import { QuantityField } from '../../ui/quantity-field';
import { RecordPicker } from '../../ui/record-picker';
import { SourcesField } from '../../ui/sources-field';
import { TextField, TextInput } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import { type Bound, useFieldText } from '../../ui/use-field-text';
import { useRecordForm } from '../../ui/use-record-form';
import { RussianCasesField } from './russian-cases-field';
import { useFillFromPlace } from './use-fill-from-place';

/** The city's own facts; each field is saved as it is typed. */
export function CityForm({ city }: { readonly city: City }) {
  const { t } = useTranslation(['partners', 'forms']);
  const form = useRecordForm<'city'>(city);
  return (
    <FormSection title={t('form.city')}>
      <NamesField
        label={t('form.names')}
        thing={{ kind: 'place', country: city.country }}
        onPick={useFillFromPlace(city.id)}
        {...form('names')}
      />
      <TextField label={t('form.localName')} hint={t('form.localNameHint')} {...form('localName')} />
      <LinesField label={t('form.aliases')} hint={t('form.aliasesHint')} {...form('aliases')} />
      <CountryField label={t('form.country')} {...form('country')} />
      <NamesField
        label={t('form.region')}
        thing={{ kind: 'place', country: city.country, establishedOnly: true }}
        {...form('region')}
      />
      <RecordPicker
        label={t('form.parent')}
        hint={t('form.parentHint')}
        kinds={['city']}
        create="city"
        exclude={[city.id]}
        {...form('parent')}
      />
      <QuantityField label={t('form.population')} {...form('population')} />
      <DegreesField label={t('form.latitude')} limit={90} {...form('latitude')} />
      <DegreesField label={t('form.longitude')} limit={180} {...form('longitude')} />
      <RussianCasesField {...form('russianCases')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
      <SourcesField {...form('sources')} />
    </FormSection>
  );
}

interface DegreesFieldProps extends Bound<number> {
  readonly label: string;
  /** The largest value either way: 90 or 180. */
  readonly limit: number;
}

function DegreesField({ label, limit, value, save }: DegreesFieldProps) {
  const { t } = useTranslation('partners');
  const field = useFieldText<number>({
    value,
    save,
    show: (degrees) => (degrees === undefined ? '' : String(degrees)),
    read: (text) => {
      const typed = text.trim().replace(',', '.').replace('−', '-').replace(/°$/, '');
      if (typed === '') return succeed(undefined);
      const degrees = Number(typed);
      return Number.isFinite(degrees) && Math.abs(degrees) <= limit
        ? succeed(degrees)
        : fail(t('form.notDegrees', { text, limit }));
    },
  });
  return (
    <FieldFrame label={label} error={field.error}>
      {(ids) => <TextInput ids={ids} field={field} />}
    </FieldFrame>
  );
}
