import type { Scope } from '../../../shared/counting/figure';
import type { EventFormat, Role } from '../../../shared/domain/vocabulary';
import { type ActivityFilter, activityTest, anyActivity } from '../../ui/activity-filter';
import type { EventRow } from './event-rows';

/** What narrows the list; `all` does not. */
export interface EventFilter extends ActivityFilter {
  readonly role: Role | 'all';
  readonly format: EventFormat | 'all';
}

export const noFilter: EventFilter = { ...anyActivity, role: 'all', format: 'all' };

/** The rows that pass every part of the filter, in their order. */
export function filterEvents(rows: readonly EventRow[], filter: EventFilter): readonly EventRow[] {
  const { role, format } = filter;
  const passes = activityTest(filter);
  return rows.filter(
    (row) =>
      (role === 'all' || row.record.role === role) &&
      (format === 'all' || row.record.format === format) &&
      passes(row),
  );
}

/** The part of the filter that the counting rules know; root events answer to it with what their sub-events add. */
export const scopeOf = ({ role, format, country, field }: EventFilter): Scope => ({
  ...(role === 'all' ? {} : { role }),
  ...(format === 'all' ? {} : { format }),
  ...(country === 'all' ? {} : { country }),
  ...(field === 'all' ? {} : { field }),
});
