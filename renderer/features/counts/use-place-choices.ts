import { useMemo } from 'react';
import { collatorFor } from '../../../shared/format/collation';
import { countryName, nameOf } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { SectionedChoice } from '../../ui/sectioned-menu';

export interface PlaceChoices {
  readonly cities: readonly SectionedChoice<string>[];
  readonly countries: readonly SectionedChoice<string>[];
}

/** Cities of the register besides the office's own, and their countries, by name in the language of the screens. */
export function usePlaceChoices(): PlaceChoices {
  const register = useRegister();
  const lang = useLang();
  return useMemo(() => {
    const [office] = register.all('office');
    const { compare } = collatorFor(lang);
    const byName = (a: SectionedChoice<string>, b: SectionedChoice<string>) => compare(a.label, b.label);
    const others = register.all('city').filter(({ id }) => id !== office?.city);
    const cities = others.flatMap((city) => {
      const name = nameOf(city, lang);
      return name ? [{ value: city.id, label: name.text }] : [];
    });
    const codes = new Set(others.flatMap(({ country }) => country ?? []));
    const countries = [...codes].map((value) => ({ value, label: countryName(value, lang, office) }));
    return { cities: cities.sort(byName), countries: countries.sort(byName) };
  }, [register, lang]);
}
