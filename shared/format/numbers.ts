import type { Lang } from '../domain/language';
import type { Quantity } from '../domain/quantity';

const nb = '\u00a0';
const groups: Readonly<Record<Lang, string>> = { ru: nb, zh: ',', en: ',' };

/**
 * A number in digits: 1 500 (no-break space, decimal comma) in Russian, 1,500 in English, 1500 in Chinese, which
 * groups only from 10 000 on (GB/T 15835). At most two decimals are kept.
 */
export function formatNumber(value: number, lang: Lang): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = lang === 'zh' && value < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groups[lang]);
  return decimals === undefined ? grouped : `${grouped}${lang === 'ru' ? ',' : '.'}${decimals}`;
}

/**
 * Reads a number as it is typed in a language, with or without its groups: 1 500, «1,5», 1,500, 10,000. A comma is
 * decimal in Russian; in the other two it groups when three digits follow it, and is decimal otherwise. Null for a
 * text that is no number from 0 on.
 */
export function readNumber(text: string, lang: Lang): number | null {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '');
  const isGrouped = lang !== 'ru' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
  const digits = isGrouped ? typed.replaceAll(',', '') : typed.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** A difference with its sign: +3, −8 (a true minus), 0. */
export function formatDifference(value: number, lang: Lang): string {
  const digits = formatNumber(Math.abs(value), lang);
  if (value === 0) return digits;
  return value > 0 ? `+${digits}` : `−${digits}`;
}

/**
 * A figure with its qualifier: «более 40», 40余场, "more than 40". Chinese puts 余 between a round number and the
 * measure word given as `counter`, and 超过 before a number that is not round; the other languages ignore `counter`.
 */
export function formatQuantity({ value, qualifier }: Quantity, lang: Lang, counter = ''): string {
  const digits = formatNumber(value, lang);
  if (lang === 'zh') return chineseQuantity(digits, value, qualifier, counter);
  return qualifier === 'exact' ? digits : `${qualifierWords[lang][qualifier]}${nb}${digits}`;
}

type Inexact = Exclude<Quantity['qualifier'], 'exact'>;

const qualifierWords: Readonly<Record<'ru' | 'en', Readonly<Record<Inexact, string>>>> = {
  ru: { moreThan: 'более', about: 'около', atLeast: 'не менее' },
  en: { moreThan: 'more than', about: 'about', atLeast: 'at least' },
};

function chineseQuantity(digits: string, value: number, qualifier: Quantity['qualifier'], counter: string) {
  if (qualifier === 'about') return `约${digits}${counter}`;
  if (qualifier === 'atLeast') return `至少${digits}${counter}`;
  if (qualifier === 'exact') return `${digits}${counter}`;
  const round = value >= 10 && value % 10 === 0;
  return round ? `${digits}余${counter}` : `超过${digits}${counter}`;
}
