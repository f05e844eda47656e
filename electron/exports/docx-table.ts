import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { cellLine } from '../../shared/report/cell-line';
import { greysOf } from '../../shared/report/heat-shades';
import type { Cell, TableRow as Row, TableBlock, TableColumn } from '../../shared/report/tables';
import { type DocxConvention, millimetres } from './docx-convention';
import { docxRuns, type Notes, wordsRun } from './docx-runs';

/** A table whose head repeats on every page and whose rows never break over two. */
export function docxTable(
  block: TableBlock,
  convention: DocxConvention,
  notes: Notes,
): readonly (Paragraph | Table)[] {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column) =>
      tableCell(column, [wordsRun(column.head, { bold: true, size: convention.tableSize })]),
    ),
  });
  const greyOf = greysOf(block);
  const setting = { convention, notes };
  // Footnotes are numbered in the order in which they are written: the caption, the rows, what stands beneath.
  const caption = docxRuns(block.caption, {}, notes);
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: bordersOf(convention),
    rows: [
      head,
      ...block.rows.map((row, at) => tableRow(row, block.columns, setting, (column) => greyOf(at, column))),
    ],
  });
  const below = block.note ? docxRuns(block.note, {}, notes) : [];
  return [
    ...(block.caption.length > 0
      ? [new Paragraph({ style: 'TableCaption', keepNext: true, children: caption })]
      : []),
    table,
    new Paragraph({ style: 'Note', children: below }),
  ];
}

function tableRow(
  row: Row,
  columns: readonly TableColumn[],
  { convention, notes }: { readonly convention: DocxConvention; readonly notes: Notes },
  greyOf: (column: number) => string | null,
): TableRow {
  const look = { size: convention.tableSize, bold: row.kind !== 'row' };
  const [first] = row.cells;
  const [column] = columns;
  if (row.kind === 'group' && first && column) {
    const cell = tableCell({ ...column, widthMm: null }, cellRuns(first, look, notes), columns.length);
    return new TableRow({ cantSplit: true, children: [cell] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map((each, index) =>
      tableCell(each, cellRuns(row.cells[index], look, notes), 1, greyOf(index)),
    ),
  });
}

const cellRuns = (
  cell: Cell | undefined,
  look: { readonly size: number; readonly bold: boolean },
  notes: Notes,
) => docxRuns(cellLine(cell), look, notes);

function tableCell(
  column: TableColumn,
  children: ReturnType<typeof docxRuns>,
  columnSpan = 1,
  grey: string | null = null,
): TableCell {
  const { align, widthMm } = column;
  return new TableCell({
    columnSpan,
    ...(grey === null ? {} : { shading: { type: ShadingType.CLEAR, fill: grey.slice(1), color: 'auto' } }),
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(widthMm === null ? {} : { width: { size: millimetres(widthMm), type: WidthType.DXA } }),
    children: [new Paragraph({ style: 'TableText', alignment: alignments[align], children })],
  });
}

const alignments = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;

function bordersOf({ boxedTables }: DocxConvention) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const hair = { style: BorderStyle.SINGLE, size: 2, color: boxedTables ? '000000' : '9AA3AB' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const side = boxedTables ? line : none;
  return {
    top: line,
    bottom: line,
    left: side,
    right: side,
    insideHorizontal: hair,
    insideVertical: boxedTables ? hair : none,
  };
}
