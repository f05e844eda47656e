import { type Lang, languages } from '../domain/language';
import type { NameBasis } from './forms/name-forms';
import { nameFormsOf } from './name-forms-of';
import type { NameKind } from './pinyin/read-han';

/** A name offered for a language in which none was typed. */
export interface NameSuggestion {
  readonly lang: Lang;
  readonly text: string;
  readonly basis: NameBasis;
  /** False for what somebody has to look over: a transcription, a character with several readings, namesakes. */
  readonly certain: boolean;
}

/**
 * The name in the other languages, for a form in which one language is filled: established names first, else by the
 * rule that `basis` names. A language without an honest suggestion is left out. Nothing is suggested for text in the
 * script of another language than it was typed for.
 */
export function suggestNames(
  known: { readonly lang: Lang; readonly text: string },
  kind: NameKind,
): readonly NameSuggestion[] {
  const forms = nameFormsOf(known.text, kind);
  return languages.flatMap((lang) => {
    const suggested = forms[lang];
    if (lang === known.lang || suggested === null || suggested.basis === null) return [];
    return [{ lang, text: suggested.text, basis: suggested.basis, certain: suggested.certain }];
  });
}
