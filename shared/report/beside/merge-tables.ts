import type { Lang } from '../../domain/language';
import { cellLine } from '../cell-line';
import type { Cell, TableBlock, TableRow } from '../tables';
import { bothLines, bothTexts } from './merge-lines';

/**
 * One table with both languages in its heads and words; figures and days are printed once. Rows are matched by their
 * record, as each language sorts by its own alphabet. Null where the two tables have not the same rows.
 */
export function mergeTables(first: TableBlock, second: TableBlock, lang: Lang): TableBlock | null {
  if (first.columns.length !== second.columns.length) return null;
  const matches = matchedRows(first.rows, second.rows);
  if (!matches) return null;
  return {
    ...first,
    caption: bothLines(first.caption, second.caption, lang),
    columns: first.columns.map((column, at) => ({
      ...column,
      head: bothTexts(column.head, second.columns[at]?.head ?? ''),
    })),
    rows: matches.map(([row, other]) => ({
      ...row,
      cells: row.cells.map((cell, at) => mergeCells(cell, other.cells[at], lang)),
    })),
    note: bothLines(first.note ?? [], second.note ?? [], lang),
  };
}

function matchedRows(
  rows: readonly TableRow[],
  others: readonly TableRow[],
): readonly (readonly [TableRow, TableRow])[] | null {
  if (rows.length !== others.length) return null;
  const named = new Map(others.flatMap((row) => (row.record === undefined ? [] : [[row.record, row]])));
  // A record may have several rows; then only the order can tell them apart.
  const byRecord = named.size === others.length;
  const pairs = rows.map((row, at) => [row, byRecord ? named.get(row.record ?? '') : others[at]] as const);
  const all = pairs.every(
    (pair): pair is readonly [TableRow, TableRow] =>
      pair[1]?.kind === pair[0].kind && pair[1].record === pair[0].record,
  );
  return all ? pairs : null;
}

function mergeCells(first: Cell, second: Cell | undefined, lang: Lang): Cell {
  if (!second || second.type === 'empty' || first.type === 'number' || first.type === 'figure') return first;
  if (first.type === 'date') {
    return second.type === 'date' ? { ...first, text: bothTexts(first.text, second.text) } : first;
  }
  return { type: 'text', content: bothLines(cellLine(first), cellLine(second), lang) };
}
