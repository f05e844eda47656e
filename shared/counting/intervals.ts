import { daysOf, type Interval, type PartialDate } from '../domain/partial-date';

const known = new Map<PartialDate, Interval>();

/**
 * The days of a date, the same object for the same date. Dates repeat: a register of a hundred thousand records holds
 * a few thousand different ones.
 */
export function intervalOf(date: PartialDate): Interval {
  const found = known.get(date);
  if (found) return found;
  const days = daysOf(date);
  known.set(date, days);
  return days;
}
