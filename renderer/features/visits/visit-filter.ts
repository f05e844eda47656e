import { type Direction, directions } from '../../../shared/domain/vocabulary';
import { type ActivityFilter, activityTest, anyActivity } from '../../ui/activity-filter';
import type { VisitRow } from './visit-rows';

/** What narrows the list; `all` does not. */
export interface VisitFilter extends ActivityFilter {
  readonly direction: Direction | 'all';
}

export const noFilter: VisitFilter = { ...anyActivity, direction: 'all' };

/** The rows that pass every part of the filter, in their order. */
export function filterVisits(rows: readonly VisitRow[], filter: VisitFilter): readonly VisitRow[] {
  const { direction } = filter;
  const passes = activityTest(filter);
  return rows.filter((row) => (direction === 'all' || row.record.direction === direction) && passes(row));
}

/** How many rows each direction would leave, the rest of the filter kept. */
export function directionCounts(
  rows: readonly VisitRow[],
  filter: VisitFilter,
): Readonly<Record<Direction | 'all', number>> {
  const others = filterVisits(rows, { ...filter, direction: 'all' });
  const of = (direction: Direction) => others.filter(({ record }) => record.direction === direction).length;
  const [incoming, outgoing, online] = directions.map(of);
  return { all: others.length, incoming: incoming ?? 0, outgoing: outgoing ?? 0, online: online ?? 0 };
}
