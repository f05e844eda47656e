import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { Period } from '../../../shared/domain/period';
import { type EventFormat, eventFormats } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { formatDate } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { monthOf, noGroup } from '../../ui/activity-rows';
import type { Grouping } from '../../ui/data-table-types';
import { GroupTitle } from '../../ui/group-title';
import { byMonth, byRank, groupRows, noGroupLast } from '../../ui/row-groups';
import { useToday } from '../../ui/services';
import { type EventFigures, eventFigures } from './event-figures';
import { scopeOf } from './event-filter';
import type { EventRow } from './event-rows';
import { FigureLine } from './figure-line';
import type { EventList } from './use-event-list';

export const eventGroupings = ['month', 'series', 'format', 'none'] as const;
export type EventGrouping = (typeof eventGroupings)[number];

const keys: Readonly<Record<Exclude<EventGrouping, 'none'>, (row: EventRow) => string>> = {
  month: monthOf,
  series: ({ series }) => series,
  format: ({ record: event }) => event.format ?? noGroup,
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
    for (const [key, members] of groupRows(rows, keyOf)) {
      const format = group === 'format' && key !== noGroup ? { format: key as EventFormat } : {};
      figures.set(key, eventFigures(register, members, period, { ...scopeOf(filter), ...format }, context));
    }
    const words = (key: string): string => {
      if (key === noGroup) return t(`group.${group}`);
      if (group === 'month') return formatDate(key, lang);
      return group === 'format' ? t(`vocabulary:format.${key as EventFormat}`) : key;
    };
    const compare = {
      month: byMonth(byDate && !descending),
      series: noGroupLast(collatorFor(lang).compare),
      format: byRank(eventFormats),
    };
    return {
      keyOf,
      words,
      title: (key) => (
        <GroupTitle title={words(key)}>
          <FigureLine figures={figures.get(key)} />
        </GroupTitle>
      ),
      compare: compare[group],
    };
  }, [group, rows, tree, filter, byDate, descending, period, register, today, lang, t]);
}
