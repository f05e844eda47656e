import type { Scope } from '../../../shared/counting/figure';
import { isComplete } from '../../../shared/domain/completeness';
import type { EventFormat, Field, Role, Status } from '../../../shared/domain/vocabulary';
import { foldName } from '../../../shared/search/fold-name';
import type { EventRow } from './event-rows';

export type StatusChoice = Status | 'toConfirm' | 'draft' | 'all';

/** What narrows the list; `all` does not. */
export interface EventFilter {
  readonly text: string;
  readonly role: Role | 'all';
  readonly format: EventFormat | 'all';
  /** ISO code. */
  readonly country: string;
  readonly field: Field | 'all';
  readonly status: StatusChoice;
}

export const noFilter: EventFilter = {
  text: '',
  role: 'all',
  format: 'all',
  country: 'all',
  field: 'all',
  status: 'all',
};

/** The rows that pass every part of the filter, in their order. */
export function filterEvents(rows: readonly EventRow[], filter: EventFilter): readonly EventRow[] {
  const words = foldName(filter.text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.role === 'all' || row.event.role === filter.role) &&
      (filter.format === 'all' || row.event.format === filter.format) &&
      (filter.country === 'all' || row.countries.includes(filter.country)) &&
      (filter.field === 'all' || (row.event.fields ?? []).includes(filter.field)) &&
      hasStatus(row, filter.status) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

function hasStatus({ event, toConfirm }: EventRow, wanted: StatusChoice): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'draft') return !isComplete(event);
  return wanted === 'toConfirm' ? toConfirm : event.status === wanted;
}

/** The part of the filter that the counting rules know; root events answer to it with what their sub-events add. */
export const scopeOf = ({ role, format, country, field }: EventFilter): Scope => ({
  ...(role === 'all' ? {} : { role }),
  ...(format === 'all' ? {} : { format }),
  ...(country === 'all' ? {} : { country }),
  ...(field === 'all' ? {} : { field }),
});
