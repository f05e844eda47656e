import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorFor } from '../../shared/format/collation';
import { countryName } from '../../shared/format/names';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import type { Choice } from './choice-menu';

/** The countries of a list's rows with how many rows there are of each, by name, behind "all". */
export function useCountryChoices(
  rows: readonly { readonly countries: readonly string[] }[],
): readonly Choice<string>[] {
  const { t } = useTranslation('common');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useMemo(() => {
    const sizes = new Map<string, number>();
    for (const { countries } of rows) {
      for (const code of countries) sizes.set(code, (sizes.get(code) ?? 0) + 1);
    }
    const { compare } = collatorFor(lang);
    const countries = [...sizes]
      .map(([value, count]) => ({ value, label: countryName(value, lang, office), count }))
      .sort((a, b) => compare(a.label, b.label));
    return [{ value: 'all', label: t('marks.all') }, ...countries];
  }, [rows, lang, office, t]);
}
