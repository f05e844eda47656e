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
export function firstRecordedDay(register: RegisterView): Day | null {
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

/** «Впервые» may be said when the register reaches back three full years before the period. */
export function yearsKept(register: RegisterView, period: Pick<Period, 'first'>): string | null {
  const first = firstRecordedDay(register);
  if (first === null) return null;
  const enough = Number(period.first.slice(0, 4)) - Number(first.slice(0, 4));
  return enough >= 3 ? first.slice(0, 4) : null;
}
