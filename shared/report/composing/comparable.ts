import { type Day, daysOf } from '../../domain/partial-date';
import type { Period } from '../../domain/period';
import type { RegisterView } from '../../register/register';

/** First days of everything that was held or signed, in no order. */
function* firstDays(register: RegisterView): Iterable<Day> {
  for (const { dates, status } of register.complete('visit')) {
    if (status === 'held') yield daysOf(dates.from).first;
  }
  for (const { dates, status } of register.complete('event')) {
    if (status === 'held') yield daysOf(dates.from).first;
  }
  for (const { signedOn } of register.complete('agreement')) yield daysOf(signedOn).first;
}

/** First day of the earliest visit, event or document; null in an empty register. */
function firstRecordedDay(register: RegisterView): Day | null {
  let first: Day | null = null;
  for (const day of firstDays(register)) if (first === null || day < first) first = day;
  return first;
}

/**
 * A span can be compared with when the register reaches back to it. Otherwise "none a year before" would state as a
 * fact what only means that nobody had begun to keep records.
 */
export function isComparable(register: RegisterView, before: Pick<Period, 'last'>): boolean {
  const first = firstRecordedDay(register);
  return first !== null && first <= before.last;
}

/** How many full years of records must lie before a period for "for the first time". */
const fullYears = 3;

/**
 * The year since which the register is kept, where «впервые» may be said: each of the three calendar years before the
 * period has something in it. Null otherwise, also where a few facts of long ago stand alone.
 */
export function keptSince(register: RegisterView, period: Pick<Period, 'first'>): string | null {
  const years = new Set<number>();
  for (const day of firstDays(register)) years.add(Number(day.slice(0, 4)));
  const begin = Number(period.first.slice(0, 4));
  let year = begin;
  while (years.has(year - 1)) year -= 1;
  return begin - year >= fullYears ? String(year) : null;
}
