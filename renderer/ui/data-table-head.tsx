import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { TableRequest } from '../../shared/report/request';
import { useLang } from '../i18n/use-lang';
import classes from './data-table.module.css';
import { linesOf } from './data-table-lines';
import type { Column, DataTableProps } from './data-table-types';
import { ExportTableMenu } from './export-table-menu';
import { useToday } from './services';
import { tablePaper } from './table-paper';
import type { TableModel } from './use-table-model';

interface HeadProps<Row> {
  readonly props: DataTableProps<Row>;
  readonly model: TableModel<Row>;
  /** The columns that there is room for. */
  readonly columns: readonly Column<Row>[];
  readonly template: string;
}

/** The head that stays in sight: titles that sort, the box that selects all, and the choice of columns. */
export function DataTableHead<Row>({ props, model, columns, template }: HeadProps<Row>) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const today = useToday();
  const { selection, rows, rowId } = props;
  const allIds = selection ? rows.map(rowId) : [];
  const chosen = selection ? allIds.filter((id) => selection.ids.has(id)).length : 0;
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {selection && (
          <th className={classes.cell}>
            <Checkbox
              aria-label={t('table.selectAll')}
              checked={chosen > 0 && chosen === allIds.length}
              indeterminate={chosen > 0 && chosen < allIds.length}
              onChange={() => selection.onChange(new Set(chosen === allIds.length ? [] : allIds))}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} model={model} />
        ))}
        <th className={classes.columnsCell}>
          {props.exportNote !== null && (
            <ExportTableMenu
              as="mark"
              paper={() => shownTable(props, model, lang, today)}
              isEmpty={props.rows.length === 0}
            />
          )}
          <ColumnChoice columns={props.columns} model={model} />
        </th>
      </tr>
    </thead>
  );
}

/** What stands in the table: rows by group and order, columns that are not put away, whatever room there is. */
function shownTable<Row>(
  { name, label, exportNote, rowId, grouping }: DataTableProps<Row>,
  { rows, columns }: TableModel<Row>,
  lang: Lang,
  today: Day,
): TableRequest {
  const lines = linesOf(rows, rowId, grouping, new Set());
  const listed = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const groups = grouping ? { groupOf: (row: Row) => grouping.words(grouping.keyOf(row)) } : {};
  const table = { name, title: label, note: exportNote ?? '', columns, rows: listed, rowId, ...groups };
  return tablePaper(table, lang, today);
}

function HeadCell<Row>({ column, model }: { column: Column<Row>; model: TableModel<Row> }) {
  const sorted = model.sort?.column === column.id;
  const descending = model.sort?.descending ?? false;
  const Arrow = descending ? ArrowDown : ArrowUp;
  const order = descending ? 'descending' : 'ascending';
  return (
    <th aria-sort={sorted ? order : 'none'} className={classes.cell} data-align={column.align ?? 'start'}>
      {column.sortBy ? (
        <button
          type="button"
          className={classes.sorter}
          onClick={() => model.sortBy(column.id)}
          title={column.title}
        >
          <span className="ellipsis">{column.title}</span>
          {sorted && <Arrow size={12} strokeWidth={1.75} aria-hidden="true" />}
        </button>
      ) : (
        <span className="ellipsis" title={column.title}>
          {column.title}
        </span>
      )}
    </th>
  );
}

function ColumnChoice<Row>({ columns, model }: { columns: readonly Column<Row>[]; model: TableModel<Row> }) {
  const { t } = useTranslation('common');
  const choices = columns.filter((column) => column.hideable !== false);
  if (choices.length < 2) return null;
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={24}
          className={classes.columns ?? ''}
          aria-label={t('table.columns')}
          title={t('table.columns')}
        >
          <Columns3 size={14} strokeWidth={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((column) => (
          <Menu.CheckboxItem
            key={column.id}
            checked={!model.isHidden(column.id)}
            onChange={() => model.toggleColumn(column.id)}
          >
            {column.title}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
