import { firstDateOf } from '../domain/first-date';
import { intervalOf } from '../domain/partial-date';
import type { AnyRecord } from '../domain/records';

/** The first day of a visit or event, of signing or publishing, as the number yyyymmdd; 0 where there is none. */
export function dayNumber(record: AnyRecord): number {
  const when = firstDateOf(record);
  const days = when === undefined ? null : intervalOf(when);
  return days ? Number(days.first.replaceAll('-', '')) : 0;
}

/** Among equals the greater weight goes first: newer of what has a date, shorter names of what has none. */
export const weightOf = (record: AnyRecord, names: readonly string[]): number =>
  dayNumber(record) || -names.reduce((shortest, { length }) => Math.min(shortest, length), 20_000);
