import { type ReactNode, useState } from 'react';
import { clipTo } from '../../shared/domain/period';
import { formatPeriodDays } from '../../shared/format/dates';
import { useLang } from '../i18n/use-lang';
import { type ActivityRow, isQuietActivity } from './activity-rows';
import { AddButton } from './add-button';
import { DataTable } from './data-table';
import type { Column, Grouping } from './data-table-types';
import { EmptyList, type EmptyListTexts } from './empty-list';
import { latestFirst } from './latest-first';
import { ScreenHeader } from './screen-header';
import { SelectionBar } from './selection-bar';
import { useToday } from './services';
import { useNewRecord } from './use-new-record';
import { useOpenRecord } from './use-open-record';
import { usePeriod } from './use-period';

const rowId = ({ id }: ActivityRow) => id;
const none: ReadonlySet<string> = new Set();

export interface ActivityTableProps<Row extends ActivityRow> {
  /** What it lists, also where a new one is made. */
  readonly kind: Row['record']['kind'];
  /** Key under which sort order and columns are kept. */
  readonly name: string;
  readonly title: string;
  readonly texts: EmptyListTexts;
  /** All rows of the period, and those that pass the filter. */
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly onClear: () => void;
  readonly columns: readonly Column<Row>[];
  readonly grouping: Grouping<Row> | null;
  readonly toolbar: ReactNode;
  /** Totals of the rows shown. */
  readonly footer: ReactNode;
  /** The record whose card is open. */
  readonly current: string | undefined;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

/** A list of visits or events: its head, the tool bar or what can be done with chosen lines, the table and its totals. */
export function ActivityTable<Row extends ActivityRow>(props: ActivityTableProps<Row>) {
  const { kind, title, texts, all, rows, grouping, current, narrow } = props;
  const [selected, select] = useState(none);
  const open = useOpenRecord();
  const start = useNewRecord(kind);
  const note = usePeriodNote();
  const chosen = rows.flatMap(({ id }) => (selected.has(id) ? [id] : []));
  return (
    <>
      <ScreenHeader title={title} {...(narrow ? {} : { note })}>
        <AddButton label={texts.add} narrow={narrow} onAdd={start} />
      </ScreenHeader>
      {chosen.length > 0 && !narrow ? (
        <SelectionBar ids={chosen} onClear={() => select(none)} />
      ) : (
        props.toolbar
      )}
      <DataTable
        name={props.name}
        label={title}
        rows={rows}
        rowId={rowId}
        columns={props.columns}
        initialSort={latestFirst}
        {...(grouping ? { grouping } : {})}
        current={current}
        onOpen={({ record }) => open(record)}
        {...(narrow ? {} : { selection: { ids: selected, onChange: select } })}
        isQuiet={isQuietActivity}
        narrow={current !== undefined}
        exportNote={narrow ? null : note}
        empty={<EmptyList texts={texts} isFiltered={all.length > 0} onAdd={start} onClear={props.onClear} />}
        footer={rows.length > 0 && !narrow && props.footer}
      />
    </>
  );
}

/** The days of the period that lie behind us. */
function usePeriodNote(): string {
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  return formatPeriodDays(clipTo(period, today), lang);
}
