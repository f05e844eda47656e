import { CornerDownRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import type { Period } from '../../../shared/domain/period';
import { eventLevels, roles } from '../../../shared/domain/vocabulary';
import { formatSpan } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { ActivityName } from '../../ui/activity-name';
import type { Column } from '../../ui/data-table-types';
import { spanCell } from '../../ui/exported-cells';
import type { EventRow } from './event-rows';
import type { TreePlace } from './event-tree';
import classes from './events.module.css';
import type { EventList } from './use-event-list';

/** Room for dates without their year, in pixels. */
const datesWidth: Readonly<Record<Lang, number>> = { ru: 120, zh: 132, en: 112 };

export interface EventView {
  readonly period: Period;
  /** True where groups keep sub-events with their root. */
  readonly indented: boolean;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

/** Columns of the list of events. By date a sub-event stands indented under its root. */
export function useEventColumns(list: EventList, view: EventView): readonly Column<EventRow>[] {
  const { t } = useTranslation(['events', 'vocabulary']);
  const lang = useLang();
  const { tree, byDate } = list;
  const { period, indented, narrow } = view;
  const style = period.first.slice(0, 4) === period.last.slice(0, 4) ? 'short' : 'long';
  return useMemo<readonly Column<EventRow>[]>(() => {
    const text = (id: string, width: number, of: (row: EventRow) => string): Column<EventRow> => ({
      id,
      title: t(`column.${id}` as never),
      width,
      cell: (row) => <span>{of(row)}</span>,
      hover: of,
      sortBy: (row) => of(row) || null,
    });
    const number = (id: 'delegations' | 'documents', width: number): Column<EventRow> => ({
      id,
      title: t(`column.${id}`),
      align: 'end',
      width,
      wideOnly: true,
      cell: (row) => row[id] || '',
      sortBy: (row) => row[id] || null,
    });
    const dates = ({ record: event }: EventRow) => (event.dates ? formatSpan(event.dates, lang, style) : '');
    const format = ({ record: event }: EventRow) =>
      event.format ? t(`vocabulary:format.${event.format}`) : '';
    const role = ({ record: event }: EventRow) => (event.role ? t(`vocabulary:role.${event.role}`) : '');
    const level = ({ record: event }: EventRow) =>
      event.level ? t(`vocabulary:eventLevel.${event.level}`) : '';
    const edition = ({ record: event }: EventRow) =>
      event.edition === undefined ? '' : String(event.edition);
    const all: readonly Column<EventRow>[] = [
      {
        ...text('dates', style === 'short' ? datesWidth[lang] : 190, dates),
        sortBy: ({ id }) => tree.get(id)?.rank ?? null,
        exported: ({ record: event }) => spanCell(event.dates, lang),
      },
      {
        id: 'title',
        title: t('column.title'),
        width: 160,
        grow: 5,
        hideable: false,
        cell: (row) => <Title row={row} place={byDate && indented ? tree.get(row.id) : undefined} />,
        hover: ({ title }) => title?.text ?? '',
        sortBy: ({ title }) => title?.text ?? null,
      },
      { ...text('partners', 124, ({ partners }) => partners), grow: 2 },
      { ...text('format', 124, format), grow: 1 },
      {
        ...text('role', 112, role),
        wideOnly: true,
        sortBy: ({ record: event }) => (event.role ? roles.indexOf(event.role) : null),
      },
      number('delegations', 60),
      { ...number('documents', 60), hiddenAtFirst: true },
      {
        ...text('level', 130, level),
        sortBy: ({ record: event }) => (event.level ? eventLevels.indexOf(event.level) : null),
        hiddenAtFirst: true,
      },
      { ...text('place', 160, ({ place }) => place), hiddenAtFirst: true },
      { ...text('series', 160, ({ series }) => series), hiddenAtFirst: true },
      {
        ...text('edition', 72, edition),
        align: 'end',
        sortBy: ({ record: event }) => event.edition ?? null,
        hiddenAtFirst: true,
      },
    ];
    return narrow ? all.slice(0, 2) : all;
  }, [t, lang, style, tree, byDate, indented, narrow]);
}

function Title({ row, place }: { readonly row: EventRow; readonly place: TreePlace | undefined }) {
  const { t } = useTranslation(['events', 'common']);
  const isPart = row.record.parent !== undefined;
  return (
    <>
      {isPart && (
        <span
          className={classes.part}
          style={{ paddingInlineStart: Math.max((place?.depth ?? 0) - 1, 0) * 16 }}
          title={t('partOf', { event: row.partOf ?? t('common:marks.noName') })}
        >
          <CornerDownRight size={14} strokeWidth={1.75} aria-hidden="true" />
          <span className="visually-hidden">{t('column.subEvent')}</span>
        </span>
      )}
      <ActivityName row={row} />
    </>
  );
}
