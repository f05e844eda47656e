import { countryCodes } from '../../domain/countries';
import { type Lang, languages } from '../../domain/language';
import { apartTerritories } from '../../domain/vocabulary';
import { placesNamed } from '../gazetteer/gazetteer';
import { placeKey } from '../gazetteer/place-key';
import { form, type NameForms, noForms } from './name-forms';

const apart: ReadonlySet<string> = new Set(apartTerritories);

let codes: ReadonlyMap<string, string> | null = null;

const namesIn = (lang: Lang): Intl.DisplayNames => new Intl.DisplayNames(lang, { type: 'region' });

/** Made at the first question, which asks for some seven hundred names. */
function codesByName(): ReadonlyMap<string, string> {
  codes ??= new Map(
    languages.flatMap((lang) => {
      const names = namesIn(lang);
      return countryCodes
        .filter((code) => !apart.has(code))
        .map((code) => [placeKey(names.of(code) ?? code), code] as const);
    }),
  );
  return codes;
}

/** A country by its name in the Unicode CLDR, so that 中国 is not read as if it were a town; null where a place bears it. */
export function countryForms(name: string): NameForms | null {
  const code = placesNamed(name).length === 0 ? codesByName().get(placeKey(name)) : undefined;
  if (code === undefined) return null;
  const named = (lang: Lang) => form(namesIn(lang).of(code) ?? code, 'established', true);
  return { ...noForms, zh: named('zh'), ru: named('ru'), en: named('en') };
}
