import type { Lang } from '../domain/language';
import { asSorted } from './chinese-sort-key';

/** Compares two names for sorting: below zero where the first goes first. */
export type NameOrder = Pick<Intl.Collator, 'compare'>;

const orderOf = (locale: string) => new Intl.Collator(locale, { numeric: true });
const chinese = orderOf('zh-u-co-pinyin');

const orders: Readonly<Record<Lang, NameOrder>> = {
  ru: orderOf('ru'),
  zh: { compare: (a, b) => chinese.compare(asSorted(a), asSorted(b)) || chinese.compare(a, b) },
  en: orderOf('en'),
};

/**
 * How names sort in a language: by the Unicode CLDR order, in Chinese by pinyin with the place names that it reads
 * wrongly put right; Ё after Е, digits as numbers everywhere.
 */
export const collatorFor = (lang: Lang): NameOrder => orders[lang];
