import { cellLine } from '../cell-line';
import { textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { type Line, plainText, recordsOf } from '../inline';
import type { Cell, TableBlock, TableColumn, TableRow } from '../tables';

/** A column of a list; one that is empty in every row is left out. */
export interface ListColumn<Row> {
  readonly head: string;
  readonly align?: TableColumn['align'];
  readonly widthMm: number | null;
  readonly cell: (row: Row, index: number) => Cell;
  /** What a line of totals has under this column. */
  readonly total?: (total: number) => Cell;
}

/** A column with its head from the phrase book. */
export const listColumn = <Row>(
  ctx: PaperContext,
  key: string,
  widthMm: number | null,
  cell: ListColumn<Row>['cell'],
  more: Partial<Pick<ListColumn<Row>, 'align' | 'total'>> = {},
): ListColumn<Row> => ({ head: ctx.phrases.text(`papers.column.${key}`), widthMm, cell, ...more });

/** Records as a table of every useful column, one row each, with `totals` lines of totals below. */
export function listTable<Row extends { readonly id: string }>(
  id: string,
  all: readonly ListColumn<Row>[],
  records: readonly Row[],
  totals: number,
  note: Line | null,
): readonly TableBlock[] {
  if (records.length === 0) return [];
  const filled = all
    .map((column) => ({ column, cells: records.map((record, index) => column.cell(record, index)) }))
    .filter(({ cells }) => cells.some((cell) => plainText(cellLine(cell)) !== ''));
  const rows = records.map(
    ({ id: record }, index): TableRow => ({
      kind: 'row',
      cells: filled.map(({ cells }) => cells[index] ?? textCell(null)),
      record,
    }),
  );
  const sums = Array.from(
    { length: totals },
    (_, total): TableRow => ({
      kind: 'total',
      cells: filled.map(({ column }) => column.total?.(total) ?? textCell(null)),
    }),
  );
  const lines = rows.flatMap(({ cells }) => cells.map(cellLine));
  return [
    {
      type: 'table',
      id,
      caption: [],
      columns: filled.map(({ column: { head, align = 'start', widthMm } }) => ({ head, align, widthMm })),
      rows: [...rows, ...sums],
      note,
      records: [...new Set([...records.map((record) => record.id), ...lines.flatMap(recordsOf)])],
    },
  ];
}
