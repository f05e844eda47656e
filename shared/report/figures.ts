import type { Comparison, CountedFigure } from '../counting/figure';
import { formatNumber, formatQuantity } from '../format/numbers';
import { figureInline, type Line } from './inline';
import type { FigureInline, Working } from './inlines';
import type { Phrases } from './phrases';

/** Nouns that are counted; forms in locales/<lang>/report.json under `noun`. */
export type Noun =
  | 'activities'
  | 'delegations'
  | 'documents'
  | 'events'
  | 'leaderMeetings'
  | 'members'
  | 'onlineMeetings'
  | 'partners'
  | 'people'
  | 'records'
  | 'renewals'
  | 'visits';

/** Russian case of a counted noun; the other languages have one form for all. */
export type NounCase = 'nominative' | 'genitive';

/** The number as a sentence prints it: English spells exact numbers up to nine and says "no" for none. */
function numberInSentence(figure: CountedFigure, phrases: Phrases): string {
  const value = figure.value ?? 0;
  if (figure.qualifier === 'exact') return numberWords(value, phrases);
  return formatQuantity({ value, qualifier: figure.qualifier }, phrases.lang);
}

/** A plain number as a sentence prints it. */
export function numberWords(value: number, phrases: Phrases): string {
  const spelled = Number.isInteger(value) && value < 10;
  return spelled ? phrases.text(`numberWord.n${value}`) : formatNumber(value, phrases.lang);
}

export const inSentence = (figure: CountedFigure, phrases: Phrases): FigureInline =>
  figureInline(figure, numberInSentence(figure, phrases));

/** The number in digits, for tables and for lists after a dash. */
export const inDigits = (figure: CountedFigure, phrases: Phrases): FigureInline =>
  figureInline(
    figure,
    figure.value === null
      ? '—'
      : formatQuantity({ value: figure.value, qualifier: figure.qualifier }, phrases.lang),
  );

/** How a figure is printed: `inSentence`, `inDigits`, or either for a number that is worked out. */
export type Printing = typeof inSentence;

/** Prints a figure that stands for something worked out from counted ones, and tells how. */
export const derivedAs =
  (work: Working, printed: Printing): Printing =>
  (figure, phrases) => ({ ...printed(figure, phrases), measure: 'derived', work });

/** «5 делегаций», 5批次, "five delegations"; after more than, about and at least Russian takes the genitive. */
export function counted(
  noun: Noun,
  figure: CountedFigure,
  phrases: Phrases,
  nounCase: NounCase = 'nominative',
  printed: Printing = inSentence,
): Line {
  const form = figure.qualifier === 'exact' ? nounCase : 'genitive';
  const count = Math.trunc(figure.value ?? 0);
  return phrases.sentence(`noun.${noun}.${form}`, { count, n: printed(figure, phrases) });
}

/** The number with no noun but, in Chinese, its measure word: «5», 5批次, "five". */
export function shortly(
  noun: Noun,
  figure: CountedFigure,
  phrases: Phrases,
  printed: Printing = inSentence,
): Line {
  const count = Math.trunc(figure.value ?? 0);
  return phrases.sentence(`noun.${noun}.short`, { count, n: printed(figure, phrases) });
}

/** «форум — 2», 论坛2场: a name and its number in digits, with the measure word where the language has one. */
export function item(name: string, noun: Noun, figure: CountedFigure, phrases: Phrases): Line {
  return phrases.sentence('item', { x: name, n: shortly(noun, figure, phrases, inDigits) });
}

/** A number worked out from the two sides of a comparison, with the records of both. */
export function derivedInline(
  { current, before }: Comparison,
  how: 'change' | 'distance' | 'percent',
  value: number,
  text: string,
): FigureInline {
  return {
    type: 'figure',
    text,
    value,
    measure: 'derived',
    qualifier: 'exact',
    scope: current.scope,
    period: current.period.text,
    rule: current.rule,
    ids: [...new Set([...current.ids, ...before.ids])],
    work: { how, measure: current.measure, before: before.period.text },
  };
}

/** Growth or fall in percent as each language rounds it: whole in Russian and English, one decimal in Chinese. */
export function percentOf(current: number, before: number, { lang }: Phrases): number {
  const percent = (Math.abs(current - before) / before) * 100;
  return lang === 'zh' ? Math.round(percent * 10) / 10 : Math.round(percent);
}
