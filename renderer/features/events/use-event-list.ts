import { useMemo } from 'react';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Sort } from '../../ui/data-table-types';
import { latestFirst } from '../../ui/latest-first';
import { useToday } from '../../ui/services';
import { useListFilter } from '../../ui/use-list-filter';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { type EventFilter, filterEvents, noFilter } from './event-filter';
import { type EventRow, eventRows } from './event-rows';
import { eventTree, type TreePlace } from './event-tree';

export interface EventList {
  /** All events of the period. */
  readonly all: readonly EventRow[];
  /** Those that pass the filter. */
  readonly rows: readonly EventRow[];
  readonly filter: EventFilter;
  readonly change: (change: Partial<EventFilter>) => void;
  /** Where each row stands under its root. */
  readonly tree: ReadonlyMap<string, TreePlace>;
  /** True while the list runs by date, so that sub-events stand under their root. */
  readonly byDate: boolean;
  readonly descending: boolean;
}

/** The list of events: the period of the top bar, the filter, and where sub-events stand. */
export function useEventList(): EventList {
  const { period } = usePeriod();
  const today = useToday();
  const lang = useLang();
  const [filter, change] = useListFilter('events', noFilter);
  const [sort] = useRemembered<Sort | null>('events.sort', latestFirst);
  const all = useCounted((register) => eventRows(register, period, today, lang), [period, today, lang]);
  const rows = useMemo(() => filterEvents(all, filter), [all, filter]);
  const byDate = sort?.column === 'dates';
  const descending = sort?.descending ?? true;
  const tree = useMemo(() => eventTree(rows, descending), [rows, descending]);
  return { all, rows, filter, change, tree, byDate, descending };
}
