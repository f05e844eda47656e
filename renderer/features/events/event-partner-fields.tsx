import { useTranslation } from 'react-i18next';
import { CountriesField, CountryField } from '../../ui/country-field';
import { ParticipantsField } from '../../ui/participants-field';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import { TextField3 } from '../../ui/text-field-3';
import type { RecordForm } from '../../ui/use-record-form';

/** Where, and with whom. */
export function EventPartnerFields({ form }: { readonly form: RecordForm<'event'> }) {
  const { t } = useTranslation('events');
  return (
    <>
      <RecordPicker label={t('field.placeCity')} kinds={['city']} create="city" {...form('placeCity')} />
      <TextField3 label={t('field.place')} {...form('place')} />
      <RecordsPicker
        label={t('field.cities')}
        hint={t('form.citiesHint')}
        kinds={['city']}
        create="city"
        {...form('cities')}
      />
      <CountriesField label={t('field.countries')} hint={t('form.countriesHint')} {...form('countries')} />
      <RecordsPicker
        label={t('field.organisations')}
        kinds={['organisation']}
        create="organisation"
        {...form('organisations')}
      />
      <CountryField label={t('field.partnerCountry')} {...form('partnerCountry')} />
      <ParticipantsField label={t('field.speakers')} {...form('speakers')} />
    </>
  );
}
