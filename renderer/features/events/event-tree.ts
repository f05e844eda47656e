import { daysOf } from '../../../shared/domain/partial-date';
import type { EventRow } from './event-rows';

/** Where an event stands when sub-events follow their root. */
export interface TreePlace {
  /** Sort value: in the asked direction the ranks put roots by date and sub-events under them. */
  readonly rank: number;
  /** 0 for what stands by itself, 1 for a sub-event of it, and so on. */
  readonly depth: number;
  /** The row at the head of its family. */
  readonly top: EventRow;
}

const begin = ({ record: event }: EventRow): string => (event.dates ? daysOf(event.dates.from).first : '');

const byBegin = (a: EventRow, b: EventRow): number => {
  const [x, y] = [begin(a), begin(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/**
 * Puts sub-events under the nearest event above them that is in the list; one whose roots are all filtered out stands
 * by itself. Roots run by date in the asked direction, sub-events always forwards, as a programme is read.
 */
export function eventTree(rows: readonly EventRow[], descending: boolean): ReadonlyMap<string, TreePlace> {
  const shown = new Set(rows.map(({ id }) => id));
  const children = new Map<string | undefined, EventRow[]>();
  for (const row of rows) {
    const above = row.chain.slice(1).find((id) => shown.has(id));
    const siblings = children.get(above);
    if (siblings) siblings.push(row);
    else children.set(above, [row]);
  }
  const tree = new Map<string, TreePlace>();
  const place = (row: EventRow, depth: number, top: EventRow): void => {
    tree.set(row.id, { rank: descending ? rows.length - tree.size : tree.size, depth, top });
    for (const child of (children.get(row.id) ?? []).sort(byBegin)) place(child, depth + 1, top);
  };
  const roots = (children.get(undefined) ?? []).sort((a, b) => (descending ? byBegin(b, a) : byBegin(a, b)));
  for (const root of roots) place(root, 0, root);
  return tree;
}
