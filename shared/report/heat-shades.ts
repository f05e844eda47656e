import type { Cell, TableBlock } from './tables';

/** Greys of a heat map, lightest first; black print stays readable on the darkest, and a black-and-white printer tells them apart. */
export const heatGreys = ['#ffffff', '#ececec', '#d6d6d6', '#bdbdbd', '#a3a3a3'] as const;

/** A step of `heatGreys`: 0 for nothing, else by the share of the largest figure. */
export function shadeOf(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.min(heatGreys.length - 1, Math.max(1, Math.ceil((value / most) * (heatGreys.length - 1))));
}

/**
 * The grey of each cell in the shaded columns of a table, by row and column; null elsewhere. Totals are not shaded,
 * and do not make the rest look pale.
 */
export function greysOf({ columns, rows }: TableBlock): (row: number, column: number) => string | null {
  const isShaded = (row: number, column: number) =>
    columns[column]?.shaded === true && rows[row]?.kind === 'row';
  const values = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (isShaded(row, column) ? figureIn(cell) : [])),
  );
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  return (row, column) => {
    const [value] = figureIn(rows[row]?.cells[column]);
    if (value === undefined || !isShaded(row, column)) return null;
    return heatGreys[shadeOf(value, most)] ?? null;
  };
}

function figureIn(cell: Cell | undefined): readonly number[] {
  if (cell?.type === 'number') return [cell.value];
  return cell?.type === 'figure' && cell.figure.value !== null ? [cell.figure.value] : [];
}
