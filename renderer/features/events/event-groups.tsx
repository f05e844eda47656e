import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { compareDates, precisionOf } from '../../../shared/domain/partial-date';
import type { Period } from '../../../shared/domain/period';
import { type EventFormat, eventFormats } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { formatDate } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Grouping } from '../../ui/data-table-types';
import { useToday } from '../../ui/services';
import { type EventFigures, eventFigures } from './event-figures';
import { scopeOf } from './event-filter';
import type { EventRow } from './event-rows';
import classes from './events.module.css';
import { FigureLine } from './figure-line';
import type { EventList } from './use-event-list';

export const eventGroupings = ['month', 'series', 'format', 'none'] as const;
export type EventGrouping = (typeof eventGroupings)[number];

const none = '';

/** The month of an event, or the longer stretch its vague date names. */
function monthOf({ event }: EventRow): string {
  const from = event.dates?.from;
  if (from === undefined) return none;
  return precisionOf(from) === 'day' ? from.slice(0, 7) : from;
}

const keys: Readonly<Record<Exclude<EventGrouping, 'none'>, (row: EventRow) => string>> = {
  month: monthOf,
  series: ({ series }) => series,
  format: ({ event }) => event.format ?? none,
};

/** Groups of the list with their events and sub-events. By month and series a sub-event stays with its root. */
export function useEventGrouping(
  group: EventGrouping,
  list: EventList,
  period: Period,
): Grouping<EventRow> | null {
  const { t } = useTranslation(['events', 'vocabulary']);
  const lang = useLang();
  const register = useRegister();
  const today = useToday();
  const { rows, tree, filter, byDate, descending } = list;
  return useMemo(() => {
    if (group === 'none') return null;
    const own = keys[group];
    const keyOf = (row: EventRow) => own(group === 'format' ? row : (tree.get(row.id)?.top ?? row));
    const context = countContext(register, today);
    const figures = new Map<string, EventFigures>();
    for (const [key, members] of grouped(rows, keyOf)) {
      const format = group === 'format' && key !== none ? { format: key as EventFormat } : {};
      figures.set(key, eventFigures(register, members, period, { ...scopeOf(filter), ...format }, context));
    }
    const words = (key: string): ReactNode => {
      if (key === none) return t(`group.${group}`);
      if (group === 'month') return formatDate(key, lang);
      return group === 'format' ? t(`vocabulary:format.${key as EventFormat}`) : key;
    };
    const compare = {
      month: byMonth(byDate && !descending),
      series: noneLast(collatorFor(lang).compare),
      format: noneLast((a, b) => formatRank(a) - formatRank(b)),
    };
    return {
      keyOf,
      title: (key) => (
        <span className={classes.groupTitle}>
          <b>{words(key)}</b>
          <FigureLine figures={figures.get(key)} />
        </span>
      ),
      compare: compare[group],
    };
  }, [group, rows, tree, filter, byDate, descending, period, register, today, lang, t]);
}

function grouped(rows: readonly EventRow[], keyOf: (row: EventRow) => string) {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

type Compare = (a: string, b: string) => number;

/** Latest first unless the dates run upwards; what has no date comes first, to be completed. */
const byMonth =
  (ascending: boolean): Compare =>
  (a, b) => {
    if (a === none || b === none) return a === b ? 0 : a === none ? -1 : 1;
    return ascending ? compareDates(a, b) : compareDates(b, a);
  };

const noneLast =
  (compare: Compare): Compare =>
  (a, b) => {
    if (a === none || b === none) return a === b ? 0 : a === none ? 1 : -1;
    return compare(a, b);
  };

const formatRank = (key: string) => (eventFormats as readonly string[]).indexOf(key);
