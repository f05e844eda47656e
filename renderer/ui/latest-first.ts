import type { Sort } from './data-table-types';

/** Dates run backwards until somebody sorts otherwise. */
export const latestFirst: Sort = { column: 'dates', descending: true };
