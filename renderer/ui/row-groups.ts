import { compareDates } from '../../shared/domain/partial-date';
import { noGroup } from './activity-rows';

export type CompareKeys = (a: string, b: string) => number;

/** Rows by the key of their group, groups and rows in the order in which they come. */
export function groupRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Latest first unless the dates run upwards; what has no date comes first, to be completed. */
export const byMonth =
  (ascending: boolean): CompareKeys =>
  (a, b) => {
    if (a === noGroup || b === noGroup) return a === b ? 0 : a === noGroup ? -1 : 1;
    return ascending ? compareDates(a, b) : compareDates(b, a);
  };

/** An order in which rows without an answer come last. */
export const noGroupLast =
  (compare: CompareKeys): CompareKeys =>
  (a, b) => {
    if (a === noGroup || b === noGroup) return a === b ? 0 : a === noGroup ? 1 : -1;
    return compare(a, b);
  };

/** The order of a closed list. */
export const byRank = (values: readonly string[]): CompareKeys =>
  noGroupLast((a, b) => values.indexOf(a) - values.indexOf(b));
