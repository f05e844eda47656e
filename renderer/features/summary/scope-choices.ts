import { placeIndex } from '../../../shared/counting/places';
import type { Lang } from '../../../shared/domain/language';
import { collatorFor } from '../../../shared/format/collation';
import { countryName, nameOf } from '../../../shared/format/names';
import type { RegisterView } from '../../../shared/register/register';

export interface ScopeChoice {
  readonly value: string;
  readonly label: string;
}

/** Countries and cities that a paper may be limited to, by name; the home side is left out. */
export function scopeChoices(
  register: RegisterView,
  lang: Lang,
): { readonly countries: readonly ScopeChoice[]; readonly cities: readonly ScopeChoice[] } {
  const [office] = register.all('office');
  const places = placeIndex(register);
  const partners = register.complete('city').filter(({ id }) => places.placesOf([id]).cities.length > 0);
  const codes = new Set(partners.map(({ country }) => country));
  const { compare } = collatorFor(lang);
  const sorted = (choices: readonly ScopeChoice[]) => [...choices].sort((a, b) => compare(a.label, b.label));
  return {
    countries: sorted(
      [...codes].map((code) => ({ value: `country:${code}`, label: countryName(code, lang, office) })),
    ),
    cities: sorted(
      partners.map((city) => ({ value: `city:${city.id}`, label: nameOf(city, lang)?.text ?? city.id })),
    ),
  };
}
