import type { NameOrder } from '../../shared/format/collation';
import type { Grouping, Line } from './data-table-types';

/** Rows, already sorted, as the lines of the table: under the heads of their groups, closed groups without rows. */
export function linesOf<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  grouping: Grouping<Row> | undefined,
  closed: ReadonlySet<string>,
): readonly Line<Row>[] {
  if (!grouping) return rows.map((row) => ({ kind: 'row', id: rowId(row), row, inGroup: false }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = grouping.keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const { compare } = grouping;
  const keys = [...groups.keys()];
  if (compare) keys.sort(compare);
  return keys.flatMap((key) => {
    const members = groups.get(key) ?? [];
    const open = !closed.has(key);
    const head: Line<Row> = { kind: 'group', key, rows: members, open };
    if (!open) return [head];
    return [head, ...members.map((row): Line<Row> => ({ kind: 'row', id: rowId(row), row, inGroup: true }))];
  });
}

/** Compares sort values: nothing last in either direction, numbers by size, texts by the language. */
export function compareValues(
  a: string | number | null,
  b: string | number | null,
  collator: NameOrder,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}
