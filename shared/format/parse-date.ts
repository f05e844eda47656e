import { type DateSpan, intervalOf, type PartialDate } from '../domain/partial-date';
import { fail, type Result, succeed } from '../result';
import { monthNames, russianGenitiveMonths, shortMonthNames, shortMonthsAfterDay } from './calendar-words';

export type TypedDateError = 'notADate' | 'noSuchDay';

const two = (n: number | string) => String(n).padStart(2, '0');

/** Month words of all three languages, in lower case and without a closing point, to the month's number. */
const months: ReadonlyMap<string, number> = new Map(
  [
    monthNames.ru,
    monthNames.en,
    russianGenitiveMonths,
    shortMonthNames.ru,
    shortMonthNames.en,
    shortMonthsAfterDay.ru,
    ['', '', '', '', '', '', '', '', 'сент', '', 'нояб', ''],
    ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
  ].flatMap((names) => names.map((name, i): [string, number] => [name.toLowerCase(), i + 1])),
);
const monthOf = (word: string) => (word === '' ? undefined : months.get(word));

const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  первый: 1,
  первое: 1,
  второй: 2,
  второе: 2,
  третий: 3,
  четвёртый: 4,
  четвертый: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const ordinalOf = (word: string) => ordinals[word] ?? Number(/^[1-4]/.exec(word)?.[0] ?? Number.NaN);

/** A two-digit year is of this century: offices write 7.7.25. */
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

type Rule = readonly [pattern: RegExp, build: (parts: readonly string[]) => string | null];

const dayOf = (year: string, month: number | string | undefined, day: string) =>
  month === undefined ? null : `${fullYear(year)}-${two(month)}-${two(day)}`;
const monthText = (year: string, month: number | string | undefined) =>
  month === undefined ? null : `${fullYear(year)}-${two(month)}`;

/** The first pattern that fits decides; its text still has to name days that exist. */
const rules: readonly Rule[] = [
  [/^\d{4}(?:-(?:h[12]|q[1-4]|\d{2}(?:-\d{2})?))?$/, ([text = '']) => text.toUpperCase()],
  [
    /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/,
    ([, year = '', month, day = '']) => dayOf(year, month, day),
  ],
  [/^(\d{4})年?[年/.-](\d{1,2})月?$/, ([, year = '', month]) => monthText(year, month)],
  [/^(\d{4})年第?([一二三四1-4])季度?$/, ([, year = '', n = '']) => `${year}-Q${ordinalOf(n)}`],
  [/^(\d{4})年([上下])半年$/, ([, year = '', half]) => `${year}-H${half === '上' ? 1 : 2}`],
  [/^(\d{4})年$/, ([, year = '']) => year],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/,
    ([, day = '', month, year = '']) => dayOf(year, month, day),
  ],
  [/^(\d{1,2})[./-](\d{4})$/, ([, month, year = '']) => monthText(year, month)],
  [/^(\d{1,2}) (\p{L}+) (\d{4})$/u, ([, day = '', word = '', year = '']) => dayOf(year, monthOf(word), day)],
  [/^(\p{L}+) (\d{1,2}) (\d{4})$/u, ([, word = '', day = '', year = '']) => dayOf(year, monthOf(word), day)],
  [/^(\S+) (?:квартал|кв|quarter)(?: of)? (\d{4})$/u, ([, n = '', year = '']) => `${year}-Q${ordinalOf(n)}`],
  [/^(\S+) (?:полугодие|half)(?: of)? (\d{4})$/u, ([, n = '', year = '']) => `${year}-H${ordinalOf(n)}`],
  [/^([hq])([1-4]) (\d{4})$/, ([, kind = '', n, year]) => `${year}-${kind.toUpperCase()}${n}`],
  [/^(\p{L}+) (\d{4})$/u, ([, word = '', year = '']) => monthText(year, monthOf(word))],
];

/** One spelling for what means the same: spaces, points, the word for "year", no-break spaces, full-width digits. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d)-?[ея]\b/g, '$1')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/,/g, ' ')
    .replace(/ (?:года?|г)$/u, '')
    .replace(/(\d)(?:-?(?:е|й|ое|ый|st|nd|rd|th)) /gu, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[年月]) | (?=[年月日])/g, '')
    .trim();
}

/**
 * Reads a date as people of all three languages write it, with the precision they give it: «7 июля 2025 г.», 7.7.2025,
 * 2025年7月, 2025年上半年, "Q3 2025", "first half of 2025", 2025. Numbers alone stand as day, month, year.
 */
export function readTypedDate(text: string): Result<PartialDate, TypedDateError> {
  const tidied = tidy(text);
  for (const [pattern, build] of rules) {
    const match = pattern.exec(tidied);
    const date = match ? build([...match].map((part) => part ?? '')) : null;
    if (date === null) continue;
    if (intervalOf(date)) return succeed(date);
    return fail(/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(date) ? 'noSuchDay' : 'notADate');
  }
  return fail('notADate');
}

const dashes = /\s*(?:—|–|至|到|\.\.|-(?=\s)|(?<=\d)-(?=\d{1,2}\s+\p{L})|\s+to\s+|\s+по\s+)\s*/u;

/** Reads «7–10 июля 2025», 2025年7月7日至10日, "30 June – 2 July 2025" or one date; what the first end leaves out it takes from the second. */
export function readTypedSpan(text: string): Result<DateSpan, TypedDateError> {
  const [first = '', second, ...rest] = text.normalize('NFKC').replace(/^с\s+/iu, '').split(dashes);
  if (second === undefined || rest.length > 0) {
    const date = readTypedDate(text);
    return date.ok ? succeed({ from: date.value }) : date;
  }
  return first.includes('年') ? forwards(first, second) : backwards(first, second);
}

/** Chinese names the year once, at the beginning. */
function forwards(first: string, second: string): Result<DateSpan, TypedDateError> {
  const from = readTypedDate(first);
  if (!from.ok) return from;
  const [year = '', month = ''] = from.value.split('-');
  const whole = [second, `${year}年${second}`, `${year}年${Number(month)}月${second}`];
  return spanWith(from.value, whole);
}

/** Russian and English name it once, at the end. */
function backwards(first: string, second: string): Result<DateSpan, TypedDateError> {
  const to = readTypedDate(second);
  if (!to.ok) return to;
  const tail = second.trim().split(/\s+/);
  const candidates = [first, `${first} ${to.value.slice(0, 4)}`, `${first} ${tail.slice(1).join(' ')}`];
  const from = candidates.map(readTypedDate).find((read) => read.ok);
  return from?.ok ? succeed({ from: from.value, to: to.value }) : fail('notADate');
}

function spanWith(from: PartialDate, candidates: readonly string[]): Result<DateSpan, TypedDateError> {
  const to = candidates.map(readTypedDate).find((read) => read.ok);
  return to?.ok ? succeed({ from, to: to.value }) : fail('notADate');
}
