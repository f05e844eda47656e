import { useMemo, useState } from 'react';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Sort } from '../../ui/data-table-types';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { type EventFilter, filterEvents, noFilter } from './event-filter';
import { type EventRow, eventRows } from './event-rows';
import { eventTree, type TreePlace } from './event-tree';

export const initialSort: Sort = { column: 'dates', descending: true };

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

/** The list of events: the period of the top bar and the filter, of which all but the typed text is kept. */
export function useEventList(): EventList {
  const { period } = usePeriod();
  const today = useToday();
  const lang = useLang();
  const [kept, keep] = useRemembered<Partial<EventFilter>>('events.filter', {});
  const [sort] = useRemembered<Sort | null>('events.sort', initialSort);
  const [text, setText] = useState('');
  const filter = useMemo(() => ({ ...noFilter, ...kept, text }), [kept, text]);
  const all = useCounted((register) => eventRows(register, period, today, lang), [period, today, lang]);
  const rows = useMemo(() => filterEvents(all, filter), [all, filter]);
  const byDate = sort?.column === 'dates';
  const descending = sort?.descending ?? true;
  const tree = useMemo(() => eventTree(rows, descending), [rows, descending]);
  const change = ({ text: typed, ...choices }: Partial<EventFilter>) => {
    if (typed !== undefined) setText(typed);
    if (Object.keys(choices).length > 0) keep({ ...kept, ...choices });
  };
  return { all, rows, filter, change, tree, byDate, descending };
}
