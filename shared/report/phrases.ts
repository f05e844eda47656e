import type { Lang } from '../domain/language';
import { formatNumber } from '../format/numbers';
import type { Inline } from './document';
import { type Line, mergeWords, plainText, words } from './inline';
import { bindSpaces } from './typography';

/** i18next's `getFixedT(lang, 'report')`: looks a key up, chooses the plural form by `count`, fills the places. */
export type Translate = (key: string, params?: Record<string, string | number>) => string;

/** What may stand in a place of a sentence. `count` chooses the plural form and is not printed. */
export type Param = string | number | Inline | Line;
export type Params = Readonly<Record<string, Param>> & { readonly count?: number };

/** The phrase book of one language: whole sentences with places for names and counted figures. */
export interface Phrases {
  readonly lang: Lang;
  /** A sentence, or a part of a table, as inlines; empty where the language does without it. */
  sentence(key: string, params?: Params): Line;
  /** The same as plain words, for heads, labels and alternative texts. */
  text(key: string, params?: Params): string;
}

/** What a phrase book writes for a sentence that its language does without. */
const absent = '-';

/**
 * Private-use characters stand for the places while i18next works, so that no record text can be read as a place, a
 * reference to another key or markup, and figures come back as figures.
 */
const mark = (index: number) => `\ue000${index}\ue001`;
const marks = /\ue000(\d+)\ue001/;

/** Builds a phrase book on a translate function. */
export function phrasesFor(lang: Lang, translate: Translate): Phrases {
  const sentence = (key: string, params: Params = {}): Line => {
    const places: Line[] = [];
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (name === 'count' && typeof value === 'number') values[name] = value;
      else values[name] = mark(places.push(lineOf(value, lang)) - 1);
    }
    // A split by a pattern with one group alternates words and the numbers of places.
    const phrase = translate(key, values);
    if (phrase === absent) return [];
    const pieces = phrase.split(marks);
    return mergeWords(
      pieces.flatMap((piece, index) =>
        index % 2 === 1 ? (places[Number(piece)] ?? []) : [words(bindSpaces(piece, lang))],
      ),
    );
  };
  return { lang, sentence, text: (key, params) => plainText(sentence(key, params)) };
}

function lineOf(value: Param, lang: Lang): Line {
  if (typeof value === 'string') return [words(value)];
  if (typeof value === 'number') return [words(formatNumber(value, lang))];
  return 'type' in value ? [value] : value;
}
