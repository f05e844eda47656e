import type { Lang } from '../../domain/language';

/** A number and its qualifier as a reader takes them from the page. */
export interface PrintedNumber {
  readonly value: number;
  readonly qualifier: string;
}

const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const qualifiers: readonly (readonly [pattern: RegExp, qualifier: string])[] = [
  [/^(?:более|more than|超过) ?/iu, 'moreThan'],
  [/^(?:около|about|some|约) ?/iu, 'about'],
  [/^(?:не менее|at least|至少) ?/iu, 'atLeast'],
];

const steps: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a printed figure as the language writes numbers; null for what says that there is none, and for other words. */
export function readPrintedNumber(text: string, lang: Lang): PrintedNumber | null {
  const plain = text.replaceAll('\u00a0', ' ');
  const [pattern, named] = qualifiers.find(([begin]) => begin.test(plain)) ?? [/^/u, 'exact'];
  const rest = plain.replace(pattern, '');
  const qualifier = lang === 'zh' && rest.endsWith('余') ? 'moreThan' : named;
  const value = numberIn(rest.replace(/余$/u, ''), lang);
  return value === null ? null : { value, qualifier };
}

function numberIn(text: string, lang: Lang): number | null {
  const word = english.indexOf(text.toLowerCase());
  if (lang === 'en' && word >= 0) return word;
  if (lang === 'zh' && text === '两') return 2;
  if (lang === 'zh' && chinese.includes(text)) return chinese.indexOf(text);
  const [, sign = '', digits = '', step = ''] = /^([+−]?)([\d ,.]+)([万亿]?)$/u.exec(text) ?? [];
  const grouped =
    lang === 'ru' ? /^\d{1,3}(?: \d{3})*(?:,\d+)?$|^\d+$/ : /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
  if (!grouped.test(digits)) return null;
  const number = lang === 'ru' ? digits.replaceAll(' ', '').replace(',', '.') : digits.replaceAll(',', '');
  const value = Math.round(Number(number) * (steps[step] ?? 1) * 100) / 100;
  return sign === '−' ? -value : value;
}
