import { languages } from '../domain/language';
import { countryForms } from './forms/country-forms';
import { aliasesBeside, bases, type NameBasis, type NameForms } from './forms/name-forms';
import { syllableForms } from './forms/syllable-forms';
import type { PlaceAlias } from './gazetteer/gazetteer';
import { nameFormsOf } from './name-forms-of';
import { cleanName } from './script-of';

/** What the `names` command prints of one name. */
export interface NameCard {
  /** As it was given. */
  readonly input: string;
  readonly zh: string | null;
  /** With tone marks where the tones are known. */
  readonly pinyin: string | null;
  readonly ru: string | null;
  readonly en: string | null;
  readonly aliases: readonly PlaceAlias[];
  /** The least sure basis that a form rests on; null when nothing beyond the input is known. */
  readonly basis: NameBasis | null;
}

/** Looks a city, country or person up by a name in any of the three scripts, or by bare pinyin; what isn't known is null. */
export function lookUpName(input: string): NameCard {
  const name = cleanName(input);
  const forms =
    (name === null ? null : (syllableForms(name) ?? countryForms(name))) ?? nameFormsOf(input, null);
  return {
    input,
    zh: forms.zh?.text ?? null,
    pinyin: forms.pinyin,
    ru: forms.ru?.text ?? null,
    en: forms.en?.text ?? null,
    aliases: aliasesBeside(forms),
    basis: weakestBasis(forms),
  };
}

function weakestBasis(forms: NameForms): NameBasis | null {
  const used = languages.flatMap((lang) => forms[lang]?.basis ?? []);
  return bases.findLast((basis) => used.includes(basis)) ?? null;
}
