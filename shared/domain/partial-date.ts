import { z } from '../zod';

/** A calendar day, `yyyy-mm-dd`, without a time zone. */
export type Day = string;

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

const pattern = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|Q([1-4])|H([12])))?$/;

/**
 * A date with the precision its source gives: `2025`, `2025-H1`, `2025-Q2`, `2025-05` or `2025-05-07`.
 * Nothing invents a day: every reader works with the interval of days that the text covers.
 */
export const PartialDate = z
  .string()
  // A broken date ends the check there: rules between dates read only dates that exist.
  .regex(pattern, { message: 'notADate', abort: true })
  .refine((text) => intervalOf(text) !== null, { message: 'noSuchDay', abort: true });
export type PartialDate = string;

/** A calendar day that exists, `yyyy-mm-dd`. */
export const Day = PartialDate.refine((text) => precisionOf(text) === 'day', { message: 'notADay' });

/** First and last day, both included. */
export interface Interval {
  readonly first: Day;
  readonly last: Day;
}

const two = (n: number) => String(n).padStart(2, '0');

/** Days in a month; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthsInterval(year: string, from: number, to: number): Interval {
  return {
    first: `${year}-${two(from)}-01`,
    last: `${year}-${two(to)}-${two(daysInMonth(Number(year), to))}`,
  };
}

/** The days a partial date covers; null when the text is not a date or names a day that does not exist. */
export function intervalOf(date: PartialDate): Interval | null {
  const match = pattern.exec(date);
  if (!match) return null;
  const [, year = '', month, day, quarter, half] = match;
  if (day !== undefined) {
    return Number(day) <= daysInMonth(Number(year), Number(month)) ? { first: date, last: date } : null;
  }
  if (month !== undefined) return monthsInterval(year, Number(month), Number(month));
  if (quarter !== undefined) return monthsInterval(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return monthsInterval(year, Number(half) * 6 - 5, Number(half) * 6);
  return monthsInterval(year, 1, 12);
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  if (date[5] === 'H') return 'half';
  if (date[5] === 'Q') return 'quarter';
  return date.length === 7 ? 'month' : 'day';
}

const knownDays = new Map<PartialDate, Interval>();

/**
 * The interval of a date already known to be valid, the same object for the same date; a broken date in a parsed record
 * is a bug. Dates repeat: a register of a hundred thousand records holds a few thousand different ones.
 */
export function daysOf(date: PartialDate): Interval {
  const known = knownDays.get(date);
  if (known) return known;
  const interval = intervalOf(date);
  if (!interval) throw new RangeError(`Not a date: ${date}`);
  knownDays.set(date, interval);
  return interval;
}

/**
 * False when `to` lies wholly before `from`. A date that is none has a message of its own and says nothing here:
 * schemas run this on whatever they are given.
 */
export function runsForward(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  const [begin, end] = [intervalOf(from ?? ''), intervalOf(to ?? '')];
  return !begin || !end || end.last >= begin.first;
}

/** From begin to end; `to` is absent for one day or one vague date. A span may cross New Year. */
export const DateSpan = z
  .strictObject({ from: PartialDate, to: PartialDate.optional() })
  .refine((span) => runsForward(span.from, span.to), {
    message: 'endsBeforeBegins',
    path: ['to'],
  });
export type DateSpan = z.infer<typeof DateSpan>;

/** By first day; of two that begin together the vaguer comes first. */
export function compareIntervals(a: Interval, b: Interval): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.last === b.last ? 0 : a.last > b.last ? -1 : 1;
}

/** Sorts dates as the intervals that they cover. */
export const compareDates = (a: PartialDate, b: PartialDate): number =>
  compareIntervals(daysOf(a), daysOf(b));

/** The day `n` days after (or before, when negative). */
export function addDays(day: Day, n: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** The same day `n` years away; 29 February becomes 28 February where the year has none. */
export function addYears(day: Day, n: number): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  const target = String(Number(year) + n).padStart(4, '0');
  const last = daysInMonth(Number(target), Number(month));
  return `${target}-${month}-${two(Math.min(Number(date), last))}`;
}
