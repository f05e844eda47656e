import { isComplete } from '../../shared/domain/completeness';
import { type Field, type Status, statuses } from '../../shared/domain/vocabulary';
import { foldName } from '../../shared/search/fold-name';
import type { ActivityRow } from './activity-rows';

export const statusChoices = ['all', ...statuses, 'toConfirm', 'draft'] as const;
export type StatusChoice = Status | 'toConfirm' | 'draft' | 'all';

/** What narrows a list of visits or events; `all` does not. */
export interface ActivityFilter {
  readonly text: string;
  /** ISO code. */
  readonly country: string;
  readonly field: Field | 'all';
  readonly status: StatusChoice;
}

export const anyActivity: ActivityFilter = { text: '', country: 'all', field: 'all', status: 'all' };

/** A test for rows that pass every part of the filter. */
export function activityTest(filter: ActivityFilter): (row: ActivityRow) => boolean {
  const { country, field, status } = filter;
  const words = foldName(filter.text).split(' ').filter(Boolean);
  return (row) =>
    (country === 'all' || row.countries.includes(country)) &&
    (field === 'all' || (row.record.fields ?? []).includes(field)) &&
    hasStatus(row, status) &&
    words.every((word) => row.haystack.includes(word));
}

function hasStatus({ record, toConfirm }: ActivityRow, wanted: StatusChoice): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'draft') return !isComplete(record);
  return wanted === 'toConfirm' ? toConfirm : record.status === wanted;
}
