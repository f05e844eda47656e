import type { Lang } from '../../shared/domain/language';
import { type DateSpan, type PartialDate, precisionOf } from '../../shared/domain/partial-date';
import { formatDate } from '../../shared/format/dates';
import { formatNumber } from '../../shared/format/numbers';
import { cellLine } from '../../shared/report/cell-line';
import { greysOf } from '../../shared/report/heat-shades';
import { type Line, plainText } from '../../shared/report/inline';
import type { Cell, TableBlock, TableRow } from '../../shared/report/tables';
import { textsOf } from '../i18n';
import { longestPrinted } from './number-format';
import type { PlainCell, PlainColumn } from './plain-table';
import { printable } from './printable';

/**
 * The columns of a table as data. Rows that head a group become a first column that says the group of each row, so that
 * sorting and filtering keep it; a column with spans of days becomes two, with the first and the last day.
 */
export function plainColumns(block: TableBlock, lang: Lang): readonly PlainColumn[] {
  const rows = block.rows.filter(({ kind }) => kind !== 'group');
  const greysIn = heatOf(block);
  const columns = block.columns.flatMap(({ head, shaded }, index) =>
    dataColumns(
      printable(head) || textsOf('tables', lang)('category'),
      rows.map(({ cells }) => cells[index] ?? { type: 'empty' }),
      lang,
    ).map((column) => (shaded ? { ...column, greys: greysIn(index) } : column)),
  );
  return [...groupColumn(block.rows, lang), ...columns];
}

/** The greys of a column as the paper prints them, one for each row that is no head of a group. */
function heatOf(block: TableBlock): (column: number) => readonly (string | null)[] {
  const greyOf = greysOf(block);
  const places = block.rows.flatMap(({ kind }, row) => (kind === 'group' ? [] : [row]));
  return (column) => places.map((row) => greyOf(row, column));
}

function groupColumn(rows: readonly TableRow[], lang: Lang): readonly PlainColumn[] {
  if (rows.every(({ kind }) => kind !== 'group')) return [];
  const cells: PlainCell[] = [];
  let group: PlainCell = null;
  for (const { kind, cells: own } of rows) {
    if (kind === 'group') group = textCell(cellLine(own[0]));
    else cells.push(kind === 'total' ? null : group);
  }
  return [{ head: textsOf('tables', lang)('group'), cells }];
}

function dataColumns(head: string, cells: readonly Cell[], lang: Lang): readonly PlainColumn[] {
  if (!cells.some((cell) => cell.type === 'date' && lasts(cell.span))) {
    return [{ head, cells: cells.map((cell) => plainCell(cell, lang)) }];
  }
  const t = textsOf('tables', lang);
  return [
    { head: t('spanFrom', { head }), cells: cells.map((cell) => plainCell(cell, lang)) },
    { head: t('spanUntil', { head }), cells: cells.map((cell) => lastDay(cell, lang)) },
  ];
}

const lasts = ({ from, to }: DateSpan) => to !== undefined && to !== from;

function plainCell(cell: Cell, lang: Lang): PlainCell {
  switch (cell.type) {
    case 'empty':
      return null;
    case 'text':
      return figureWithUnit(cell.content, lang) ?? textCell(cell.content);
    case 'date':
      return dateCell(cell.span.from, lang);
    case 'number':
      return numberCell(cell.value, cell.text, lang);
    case 'figure':
      return numberCell(cell.figure.value, cell.figure.text, lang);
  }
}

/** What is one day begins and ends on it; where a vague date ends nobody knows. */
function lastDay(cell: Cell, lang: Lang): PlainCell {
  if (cell.type !== 'date') return null;
  const { from, to } = cell.span;
  if (to === undefined) return precisionOf(from) === 'day' ? dateCell(from, lang) : null;
  return dateCell(to, lang);
}

const dateCell = (date: PartialDate, lang: Lang): PlainCell =>
  precisionOf(date) === 'day'
    ? { type: 'day', day: date }
    : { type: 'text', text: printable(formatDate(date, lang)) };

/** A figure that no record gives has no number: its dash in the paper is an empty cell. */
function numberCell(value: number | null, text: string, lang: Lang): PlainCell {
  if (value === null) return null;
  const printed = printable(text).trim();
  // A sign is in the number itself.
  const bare = printed.replace(/^[+−]/, '') === formatNumber(Math.abs(value), lang);
  return { type: 'number', value, printed, bare };
}

/** «230 млн руб.» is the number 230, as long as the unit has room in the format of a cell. */
function figureWithUnit([first, ...unit]: Line, lang: Lang): PlainCell {
  if (first?.type !== 'figure' || unit.some(({ type }) => type !== 'text')) return null;
  const printed = plainText([first, ...unit]);
  return printed.length <= longestPrinted ? numberCell(first.value, printed, lang) : null;
}

function textCell(line: Line): PlainCell {
  const text = printable(plainText(line)).trim();
  // The dash of a paper says that there is nothing to say.
  return text === '' || text === '—' ? null : { type: 'text', text };
}
