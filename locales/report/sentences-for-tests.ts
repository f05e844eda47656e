import { compareFigures } from '../../shared/counting/compare';
import type { CountedFigure } from '../../shared/counting/figure';
import type { Lang } from '../../shared/domain/language';
import { periodOf } from '../../shared/domain/period';
import type { Qualifier } from '../../shared/domain/quantity';
import { comparedTail, type Doing } from '../../shared/report/comparison';
import { counted, inSentence, type Noun } from '../../shared/report/figures';
import { capitalised, plainText } from '../../shared/report/inline';
import { plain } from '../../shared/report/papers-for-tests';
import { books } from './books-for-tests';

const figure = (value: number | null, qualifier: Qualifier = 'exact', period = '2025'): CountedFigure => ({
  measure: 'visitsIncoming',
  scope: {},
  period: periodOf(period),
  value,
  qualifier,
  unknown: 0,
  ids: [],
  vagueIds: [],
  rule: { name: 'visits', version: 1 },
});

/** A counted noun with its number. */
export const say = (noun: Noun, value: number, lang: Lang, qualifier: Qualifier = 'exact') =>
  plain(plainText(counted(noun, figure(value, qualifier), books[lang])));

/** A sentence of the phrase book with its number and otherwise empty places. */
export function sentence(
  lang: Lang,
  key: string,
  value: number,
  places: Record<string, string> = {},
): string {
  const empty = { people: [], cities: [], tail: [], city: 'Yekaterinburg', sources: [], ...places };
  const line = books[lang].sentence(key, {
    count: value,
    n: inSentence(figure(value), books[lang]),
    ...empty,
  });
  return plain(plainText(capitalised(line)));
}

const spans: Readonly<Record<Lang, string>> = {
  ru: books.ru.text('spanBefore.partial', { year: '2024' }),
  zh: books.zh.text('spanBefore.partial', { year: '2024' }),
  en: books.en.text('spanBefore.partial', { year: '2024' }),
};

/** How a sentence goes on that sets `now` beside `then`. */
export function tail(
  lang: Lang,
  noun: Noun,
  doing: Doing,
  now: number,
  then: number,
  qualifier: Qualifier = 'exact',
): string {
  const comparison = compareFigures(figure(now), figure(then, qualifier, '2024'), '2025-12-31');
  return plain(plainText(comparedTail(comparison, noun, doing, spans[lang], books[lang])));
}
