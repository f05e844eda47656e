import type { CountedFigure, CountTable, TableHead } from '../../../shared/counting/figure';
import type { SameDays } from './same-days';

/** Where a figure stands: keys of the heads, `total` for the totals' row and column, `before` for the year before. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

export type RowKind = 'row' | 'before' | 'difference' | 'total';

export interface GridRow {
  readonly id: string;
  readonly kind: RowKind;
  /** Null for the row of totals. */
  readonly head: TableHead | null;
  /** The total first, then one a column; null where there is nothing to show. Empty in a row of differences. */
  readonly figures: readonly (CountedFigure | null)[];
  /** Only in a row of differences. */
  readonly differences: readonly (number | null)[];
}

export interface GridModel {
  readonly rows: readonly GridRow[];
  /** Columns after the one of totals. */
  readonly columns: readonly TableHead[];
}

export const totalKey = 'total';

/** A head's key as text: "not stated" has none of its own. */
export const keyText = ({ key }: TableHead): string => key ?? 'null';

/**
 * The table as it is laid out: the total in front of the columns, the latest period on top, the same days a year
 * before and the difference under the running one, the totals at the foot.
 */
export function gridOf(table: CountTable, rowsArePeriods: boolean, sameDays: SameDays | null): GridModel {
  const lines = table.rows.map((head, i) => ({ head, figures: figuresOf(table, i) }));
  const running = lines.filter(({ head }) => head.key !== 'vague');
  const vague = lines.filter(({ head }) => head.key === 'vague');
  const ordered = rowsArePeriods ? [...running.toReversed(), ...vague] : lines;
  const rows = ordered.flatMap(({ head, figures }): GridRow[] => [
    { id: keyText(head), kind: 'row', head, figures, differences: [] },
    ...(sameDays?.key === head.key && head.key !== null ? comparisonRows(head, sameDays) : []),
  ]);
  const totals: GridRow = {
    id: totalKey,
    kind: 'total',
    head: null,
    figures: [table.total, ...table.columnTotals],
    differences: [],
  };
  return { rows: rows.length > 1 ? [...rows, totals] : rows, columns: table.columns };
}

const figuresOf = (table: CountTable, row: number): readonly CountedFigure[] => [
  table.rowTotals[row] ?? table.total,
  ...(table.columns.length === 0 ? [] : (table.cells[row] ?? [])),
];

const comparisonRows = (head: TableHead, { before, differences }: SameDays): GridRow[] => [
  { id: 'before', kind: 'before', head, figures: before, differences: [] },
  { id: 'difference', kind: 'difference', head, figures: [], differences },
];

/** The figure at a place of the grid; null when the table has no such place any more. */
export function figureAt(grid: GridModel, place: CellPlace | null): CountedFigure | null {
  if (!place) return null;
  const row = grid.rows.find(({ id }) => id === place.row);
  return row?.figures[columnIndex(grid, place.column)] ?? null;
}

/** 0 for the totals, then the columns; -1 for a column that is gone. */
export function columnIndex({ columns }: GridModel, column: string): number {
  if (column === totalKey) return 0;
  const index = columns.findIndex((head) => keyText(head) === column);
  return index < 0 ? index : index + 1;
}

export const columnKey = ({ columns }: GridModel, index: number): string => {
  const head = index === 0 ? undefined : columns[index - 1];
  return head ? keyText(head) : totalKey;
};
