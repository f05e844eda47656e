import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isApart } from '../../shared/counting/dimension';
import { countryCodes } from '../../shared/domain/countries';
import { collatorFor } from '../../shared/format/collation';
import { countryName } from '../../shared/format/names';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { MultiSelectField } from './multi-select-field';
import { type Option, SelectField } from './select-field';
import type { Bound } from './use-field-text';

/**
 * Countries by name in the language of the screens, in its order; Hong Kong, Macau and Taiwan after them under a
 * heading of their own. Labels are the office's where it set its own.
 */
export function useCountryOptions(): readonly Option<string>[] {
  const lang = useLang();
  const office = useRegister().all('office')[0];
  const { t } = useTranslation('forms');
  const group = t('apartFromCountries');
  return useMemo(() => {
    const { compare } = collatorFor(lang);
    return countryCodes
      .map((value) => ({
        value,
        label: countryName(value, lang, office),
        ...(isApart(value) ? { group } : {}),
      }))
      .sort((a, b) => Number(isApart(a.value)) - Number(isApart(b.value)) || compare(a.label, b.label));
  }, [lang, office, group]);
}

export function CountryField(props: Bound<string> & { readonly label: string; readonly hint?: string }) {
  return <SelectField {...props} options={useCountryOptions()} />;
}

export function CountriesField(props: Bound<string[]> & { readonly label: string; readonly hint?: string }) {
  return <MultiSelectField {...props} options={useCountryOptions()} />;
}
