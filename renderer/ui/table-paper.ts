import type { Lang } from '../../shared/domain/language';
import type { Day } from '../../shared/domain/partial-date';
import type { ScreenCell, TableRequest } from '../../shared/report/request';
import type { Column } from './data-table-types';

/** A table as it stands on screen: these rows in this order, these columns. */
export interface ShownTable<Row> {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The words over the group of a row, where rows stand in groups. */
  readonly groupOf?: (row: Row) => string;
}

/** The paper of a table on screen. A column without a head is a mark beside another one and is left out. */
export function tablePaper<Row>(
  { name, title, note, columns, rows, rowId, groupOf }: ShownTable<Row>,
  lang: Lang,
  asOf: Day,
): TableRequest {
  const headed = columns.filter((column) => column.title !== '');
  return {
    paper: 'table',
    lang,
    asOf,
    name,
    title,
    ...(note === '' ? {} : { note }),
    columns: headed.map(({ title: head, align = 'start' }) => ({ head, align })),
    rows: rows.map((row) => ({
      record: rowId(row),
      cells: headed.map((column) => cellOf(column, row)),
      ...(groupOf ? { group: groupOf(row) } : {}),
    })),
  };
}

function cellOf<Row>(column: Column<Row>, row: Row): ScreenCell {
  if (column.exported) return column.exported(row);
  const shown = column.cell(row);
  if (typeof shown === 'number') return { text: String(shown), value: shown, qualifier: 'exact' };
  const text = column.hover?.(row) ?? (typeof shown === 'string' ? shown : (column.sortBy?.(row) ?? ''));
  return text === '' ? null : { text: String(text) };
}
