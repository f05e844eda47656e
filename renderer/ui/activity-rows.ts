import type { Event } from '../../shared/domain/event';
import type { ShownText } from '../../shared/domain/language';
import { precisionOf } from '../../shared/domain/partial-date';
import type { Visit } from '../../shared/domain/visit';

/** A visit or an event as a list shows it, as far as both have it. */
export interface ActivityRow {
  readonly id: string;
  readonly record: Visit | Event;
  readonly title: ShownText | null;
  /** ISO codes of the countries it belongs to. */
  readonly countries: readonly string[];
  /** Planned, and its last possible day has passed. */
  readonly toConfirm: boolean;
  /** Everything the filter looks in, folded. */
  readonly haystack: string;
}

/** What did not take place stands back in the list. */
export const isQuietActivity = ({ record }: ActivityRow): boolean =>
  record.status === 'cancelled' || record.status === 'postponed';

/** The key of the group of rows for which the grouping has no answer: no date, no level, no series. */
export const noGroup = '';

/** The month in which it began, or the longer stretch its vague date names. */
export function monthOf({ record }: ActivityRow): string {
  const from = record.dates?.from;
  if (from === undefined) return noGroup;
  return precisionOf(from) === 'day' ? from.slice(0, 'yyyy-mm'.length) : from;
}
