import type { Lang } from '../domain/language';
import { type DateSpan, type Day, daysOf, type PartialDate, precisionOf } from '../domain/partial-date';
import type { Period } from '../domain/period';
import {
  chineseQuarters,
  englishOrdinals,
  monthNames,
  romanQuarters,
  russianGenitiveMonths,
  shortMonthNames,
  shortMonthsAfterDay,
  weekdayNames,
} from './calendar-words';

/** `long` names the year; `short` leaves it out, for lists that are grouped or limited by year. */
export type DateStyle = 'long' | 'short';

/** No-break space: a day is never parted from its month, nor a year from «г.». */
const nb = '\u00a0';

interface Parts {
  readonly year: string;
  /** 1 to 12; for a half or quarter, its first month. */
  readonly month: number;
  readonly day: number;
}

function partsOf(date: PartialDate): Parts {
  const [year = '', month = '', day = ''] = daysOf(date).first.split('-');
  return { year, month: Number(month), day: Number(day) };
}

const monthWord = (lang: Lang, month: number) => monthNames[lang][month - 1] ?? '';

/** Day and month without the year: «7 июля», 7月7日, “7 July”; short «7 июл», “7 Jul”. */
function dayAndMonth(lang: Lang, { month, day }: Parts, style: DateStyle): string {
  if (lang === 'zh') return `${month}月${day}日`;
  if (style === 'short') return `${day}${nb}${shortMonthsAfterDay[lang][month - 1]}`;
  return `${day}${nb}${lang === 'ru' ? russianGenitiveMonths[month - 1] : monthWord('en', month)}`;
}

function withYear(lang: Lang, words: string, year: string): string {
  if (lang === 'zh') return `${year}年${words}`;
  return lang === 'ru' ? `${words} ${year}${nb}г.` : `${words} ${year}`;
}

function yearAlone(lang: Lang, year: string): string {
  if (lang === 'zh') return `${year}年`;
  return lang === 'ru' ? `${year}${nb}г.` : year;
}

function quarterWords(lang: Lang, month: number, style: DateStyle): string {
  const index = Math.floor((month - 1) / 3);
  if (lang === 'zh') return chineseQuarters[index] ?? '';
  if (lang === 'ru') return `${romanQuarters[index]}${nb}${style === 'short' ? 'кв.' : 'квартал'}`;
  return style === 'short' ? `Q${index + 1}` : `${englishOrdinals[index]} quarter`;
}

function halfWords(lang: Lang, month: number, style: DateStyle): string {
  const second = month > 6;
  if (lang === 'zh') return second ? '下半年' : '上半年';
  if (lang === 'ru') return `${second ? 2 : 1}-е${nb}полугодие`;
  if (style === 'short') return second ? 'H2' : 'H1';
  return second ? 'second half' : 'first half';
}

/** A stretch of a year with its year, as English says it: "second quarter of 2025". */
function stretchWithYear(lang: Lang, words: string, year: string, style: DateStyle): string {
  return lang === 'en' && style === 'long' ? `${words} of ${year}` : withYear(lang, words, year);
}

/** A date with exactly the precision it has; a bare year keeps its year also in the short style. */
export function formatDate(date: PartialDate, lang: Lang, style: DateStyle = 'long'): string {
  const parts = partsOf(date);
  const precision = precisionOf(date);
  if (precision === 'year') return yearAlone(lang, parts.year);
  if (precision === 'day') {
    const words = dayAndMonth(lang, parts, style);
    return style === 'short' ? words : withYear(lang, words, parts.year);
  }
  if (precision === 'month') {
    const names = style === 'short' ? shortMonthNames : monthNames;
    const words = names[lang][parts.month - 1] ?? '';
    return style === 'short' ? words : withYear(lang, words, parts.year);
  }
  const words =
    precision === 'half' ? halfWords(lang, parts.month, style) : quarterWords(lang, parts.month, style);
  return style === 'short' ? words : stretchWithYear(lang, words, parts.year, style);
}

/** From–to, naming year and month once where both ends share them: «7–10 июля 2025 г.», 2025年7月7日至10日. */
export function formatSpan({ from, to }: DateSpan, lang: Lang, style: DateStyle = 'long'): string {
  if (to === undefined || to === from) return formatDate(from, lang, style);
  const [a, b] = [partsOf(from), partsOf(to)];
  const bothDays = precisionOf(from) === 'day' && precisionOf(to) === 'day';
  const oneYear = a.year === b.year && precisionOf(from) !== 'year' && precisionOf(to) !== 'year';
  if (!oneYear) return join(lang, formatDate(from, lang), formatDate(to, lang));
  if (lang === 'zh') {
    const head = style === 'short' ? '' : `${a.year}年`;
    const tail = bothDays && a.month === b.month ? `${b.day}日` : formatDate(to, lang, 'short');
    return `${head}${formatDate(from, lang, 'short')}至${tail}`;
  }
  const words =
    bothDays && a.month === b.month
      ? `${a.day}–${dayAndMonth(lang, b, style)}`
      : join(lang, withoutYear(from, lang, style), withoutYear(to, lang, style));
  return style === 'short' ? words : withYear(lang, words, a.year);
}

function withoutYear(date: PartialDate, lang: Lang, style: DateStyle): string {
  const parts = partsOf(date);
  const precision = precisionOf(date);
  if (precision === 'day') return dayAndMonth(lang, parts, style);
  if (style === 'long' && precision === 'month') return monthWord(lang, parts.month);
  return formatDate(date, lang, 'short');
}

function join(lang: Lang, from: string, to: string): string {
  if (lang === 'zh') return `${from}至${to}`;
  return `${from}${nb}${lang === 'ru' ? '—' : '–'} ${to}`;
}

/** The days of a period, written out: «1 января — 21 ноября 2025 г.». */
export function formatPeriodDays(period: Pick<Period, 'first' | 'last'>, lang: Lang): string {
  return formatSpan({ from: period.first, to: period.last }, lang);
}

/** A period as one speaks of it: «2025 год», 2025年上半年, "second quarter of 2025"; other stretches by their days. */
export function formatPeriod(period: Period, lang: Lang): string {
  if (period.kind === 'range' || period.kind === 'day') return formatPeriodDays(period, lang);
  const { year } = partsOf(period.text);
  if (lang !== 'ru') return formatDate(period.text, lang);
  if (period.kind === 'year') return `${year}${nb}год`;
  return formatDate(period.text, 'ru').replace(/г\.$/, 'года');
}

/** A period as a table head or chart label: 2025, «1-е полугодие 2025», "Jul 2025". */
export function formatPeriodHead(date: PartialDate, lang: Lang): string {
  const { year } = partsOf(date);
  if (precisionOf(date) === 'year') return lang === 'zh' ? `${year}年` : year;
  const words = formatDate(date, lang, 'short');
  return lang === 'zh' ? `${year}年${words}` : `${words} ${year}`;
}

/** What marks a period that is still running: «по 21 ноя», 截至11月21日, "to 21 Nov". */
export function formatUpTo(day: Day, lang: Lang): string {
  const words = formatDate(day, lang, 'short');
  if (lang === 'zh') return `截至${words}`;
  return lang === 'ru' ? `по${nb}${words}` : `to${nb}${words}`;
}

/** A day with its weekday, for the head of a screen. */
export function formatDayWithWeekday(day: Day, lang: Lang): string {
  const weekday = weekdayNames[lang][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const date = formatDate(day, lang);
  return lang === 'zh' ? `${date}${weekday}` : `${weekday}, ${date}`;
}
