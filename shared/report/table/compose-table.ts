import { formatDate } from '../../format/dates';
import type { RegisterView } from '../../register/register';
import { textCell } from '../composing/blocks';
import { paperContext } from '../composing/context';
import { listPaper } from '../composing/list-paper';
import type { ReportDocument } from '../document';
import type { Phrases } from '../phrases';
import type { ScreenCell, TableRequest } from '../request';
import type { Cell, TableBlock, TableRow } from '../tables';

/** A table of a screen as a paper: its words as they stand there, its dates and numbers as what they are. */
export function composeTable(
  register: RegisterView,
  request: TableRequest,
  phrases: Phrases,
): ReportDocument {
  const { asOf, title, note, columns, rows } = request;
  const ctx = paperContext(register, { ...request, period: asOf }, phrases);
  const table: TableBlock = {
    type: 'table',
    id: 'table',
    caption: [],
    columns: columns.map((column) => ({ ...column, widthMm: null })),
    rows: rows.flatMap(({ record, cells, group }, index): readonly TableRow[] => [
      ...(group === undefined || group === rows[index - 1]?.group ? [] : [headOf(group)]),
      {
        kind: 'row',
        cells: columns.map((_, column) => cellOf(cells[column] ?? null)),
        ...(record === undefined ? {} : { record }),
      },
    ]),
    note: null,
    records: rows.flatMap(({ record }) => record ?? []),
  };
  const day = phrases.text('asAt', { date: formatDate(asOf, ctx.lang) });
  const days = note === undefined ? day : `${note} · ${day}`;
  return listPaper(ctx, 'table', { title, days, landscape: true }, rows.length > 0 ? [table] : []);
}

const headOf = (group: string): TableRow => ({ kind: 'group', cells: [textCell(group)] });

function cellOf(cell: ScreenCell): Cell {
  if (cell === null || cell.text === '') return { type: 'empty' };
  if ('span' in cell) return { type: 'date', span: cell.span, text: cell.text };
  if ('value' in cell) return { type: 'number', ...cell };
  const { text, record } = cell;
  return record === undefined
    ? textCell(text)
    : { type: 'text', content: [{ type: 'record', record, text }] };
}
