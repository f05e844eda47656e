import type { Lang } from '../domain/language';
import { formatNumber } from '../format/numbers';
import { type Line, mergeWords, plainText, words } from './inline';
import type { Inline, TextInline } from './inlines';
import { bindSpaces, withOneStop } from './typography';

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
  const templateOf = templatesOf(lang, translate);
  const sentence = (key: string, params: Params = {}): Line => {
    const names = Object.keys(params).filter((name) => !isCount(name, params));
    const places = names.map((name) => lineOf(params[name] ?? '', lang));
    const count = typeof params.count === 'number' ? params.count : undefined;
    const template = templateOf(key, names, count);
    const filled = template.flatMap((part) => (typeof part === 'number' ? (places[part] ?? []) : [part]));
    return mergeWords(filled).map((part) =>
      part.type === 'text' ? { ...part, text: withOneStop(part.text) } : part,
    );
  };
  return { lang, sentence, text: (key, params) => plainText(sentence(key, params)) };
}

const isCount = (name: string, params: Params): boolean =>
  name === 'count' && typeof params.count === 'number';

/** Words of a phrase, and the numbers of the places between them. */
type Template = readonly (TextInline | number)[];

/**
 * Phrases as templates, each looked up once: a phrase depends on its key and the plural form alone, and a long paper
 * says the same one thousands of times.
 */
function templatesOf(lang: Lang, translate: Translate) {
  const known = new Map<string, Template>();
  return (key: string, names: readonly string[], count: number | undefined): Template => {
    const asked = `${key} ${names.join()} ${count ?? ''}`;
    const found = known.get(asked);
    if (found) return found;
    const values: Record<string, string | number> = count === undefined ? {} : { count };
    names.forEach((name, index) => {
      values[name] = mark(index);
    });
    const template = parse(translate(key, values), lang);
    known.set(asked, template);
    return template;
  };
}

function parse(phrase: string, lang: Lang): Template {
  if (phrase === absent) return [];
  // A split by a pattern with one group alternates words and the numbers of places.
  return phrase
    .split(marks)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : words(bindSpaces(piece, lang))));
}

function lineOf(value: Param, lang: Lang): Line {
  if (typeof value === 'string') return [words(value)];
  if (typeof value === 'number') return [words(formatNumber(value, lang))];
  return 'type' in value ? [value] : value;
}
