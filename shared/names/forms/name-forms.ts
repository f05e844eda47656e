import type { Lang } from '../../domain/language';
import type { PlaceAlias } from '../gazetteer/gazetteer';

/**
 * What a form of a name rests on: `established` usage (gazetteer, tables of names), or a rule: `pinyin` (GB/T 28039 and
 * 16159), `palladius`, `icao` (Doc 9303) for people, `bgn` (BGN/PCGN 1947) for places, `transcription` (the Xinhua
 * table). From the surest to the one that most wants looking over.
 */
export const bases = ['established', 'pinyin', 'palladius', 'icao', 'bgn', 'transcription'] as const;
export type NameBasis = (typeof bases)[number];

/** A name in one language. */
export interface NameForm {
  readonly text: string;
  /** Null for the name as it was typed. */
  readonly basis: NameBasis | null;
  /** Whether the form can be taken without looking it over. */
  readonly certain: boolean;
}

/** What is known of a name; what isn't is null and never made up. */
export interface NameForms {
  readonly zh: NameForm | null;
  readonly ru: NameForm | null;
  readonly en: NameForm | null;
  /** With tone marks where the tones are known. */
  readonly pinyin: string | null;
  /** Other spellings of the name, and other names that it may stand for. */
  readonly aliases: readonly PlaceAlias[];
}

export const noForms: NameForms = { zh: null, ru: null, en: null, pinyin: null, aliases: [] };

export const typed = (text: string): NameForm => ({ text, basis: null, certain: true });

export const form = (text: string, basis: NameBasis, certain: boolean): NameForm => ({
  text,
  basis,
  certain,
});

/** The aliases once each, without the names themselves. */
export function aliasesBeside(forms: NameForms): readonly PlaceAlias[] {
  const seen = new Set((['zh', 'ru', 'en'] as const).map((lang) => keyOf(lang, forms[lang]?.text ?? '')));
  return forms.aliases.filter(({ text, lang }) => {
    const key = keyOf(lang, text);
    const isNew = text !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const keyOf = (lang: Lang, text: string): string => `${lang} ${text}`;
