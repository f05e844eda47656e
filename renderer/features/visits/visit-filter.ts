import { isComplete } from '../../../shared/domain/completeness';
import { type Direction, directions, type Field, type Status } from '../../../shared/domain/vocabulary';
import { foldName } from '../../../shared/search/fold-name';
import type { VisitRow } from './visit-rows';

export type StatusChoice = Status | 'toConfirm' | 'draft' | 'all';

/** What narrows the list; `all` does not. */
export interface VisitFilter {
  readonly text: string;
  readonly direction: Direction | 'all';
  /** ISO code. */
  readonly country: string;
  readonly field: Field | 'all';
  readonly status: StatusChoice;
}

export const noFilter: VisitFilter = {
  text: '',
  direction: 'all',
  country: 'all',
  field: 'all',
  status: 'all',
};

export const isFiltered = (filter: VisitFilter): boolean =>
  (Object.keys(noFilter) as (keyof VisitFilter)[]).some((name) => filter[name] !== noFilter[name]);

/** The rows that pass every part of the filter, in their order. */
export function filterVisits(rows: readonly VisitRow[], filter: VisitFilter): readonly VisitRow[] {
  const words = foldName(filter.text).split(' ').filter(Boolean);
  return rows.filter(
    ({ visit, countries, haystack, ...row }) =>
      (filter.direction === 'all' || visit.direction === filter.direction) &&
      (filter.country === 'all' || countries.includes(filter.country)) &&
      (filter.field === 'all' || (visit.fields ?? []).includes(filter.field)) &&
      hasStatus(visit.status, row.toConfirm, !isComplete(visit), filter.status) &&
      words.every((word) => haystack.includes(word)),
  );
}

function hasStatus(status: Status | undefined, toConfirm: boolean, draft: boolean, wanted: StatusChoice) {
  if (wanted === 'all') return true;
  if (wanted === 'draft') return draft;
  return wanted === 'toConfirm' ? toConfirm : status === wanted;
}

/** How many rows each direction would leave, the rest of the filter kept. */
export function directionCounts(
  rows: readonly VisitRow[],
  filter: VisitFilter,
): Readonly<Record<Direction | 'all', number>> {
  const others = filterVisits(rows, { ...filter, direction: 'all' });
  const of = (direction: Direction) => others.filter(({ visit }) => visit.direction === direction).length;
  const [incoming, outgoing, online] = directions.map(of);
  return { all: others.length, incoming: incoming ?? 0, outgoing: outgoing ?? 0, online: online ?? 0 };
}
