import { useMemo } from 'react';
import { countryCodes } from '../../shared/domain/countries';
import { collatorFor } from '../../shared/format/collation';
import { countryName } from '../../shared/format/names';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { MultiSelectField } from './multi-select-field';
import { type Option, SelectField } from './select-field';
import type { Bound } from './use-field-text';

/** Countries by name in the language of the screens, in its order; labels are the office's where it set its own. */
export function useCountryOptions(): readonly Option<string>[] {
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useMemo(() => {
    const { compare } = collatorFor(lang);
    return countryCodes
      .map((value) => ({ value, label: countryName(value, lang, office) }))
      .sort((a, b) => compare(a.label, b.label));
  }, [lang, office]);
}

export function CountryField(props: Bound<string> & { readonly label: string; readonly hint?: string }) {
  return <SelectField {...props} options={useCountryOptions()} />;
}

export function CountriesField(props: Bound<string[]> & { readonly label: string; readonly hint?: string }) {
  return <MultiSelectField {...props} options={useCountryOptions()} />;
}
