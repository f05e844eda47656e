import type { KeyboardEvent } from 'react';
import { type CellPlace, columnIndex, columnKey, type GridModel } from './grid-model';

export interface GridKeys {
  readonly moveTo: (place: CellPlace) => void;
  readonly open: () => void;
  readonly close: () => void;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const pageOfRows = 10;

/** Moves over the cells of a grid by arrows, Home, End (with Ctrl to its corners) and page keys. */
export function onGridKey(event: KeyboardEvent, grid: GridModel, at: CellPlace | null, keys: GridKeys): void {
  if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
  const rows = grid.rows.filter(({ kind }) => kind !== 'difference');
  const here = {
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === at?.row),
    ),
    column: at ? Math.max(0, columnIndex(grid, at.column)) : 0,
  };
  const last = { row: rows.length - 1, column: grid.columns.length };
  const next = at === null ? firstStep(event.key) : step(event, here, last);
  if (next) {
    const row = rows[Math.max(0, Math.min(next.row, last.row))];
    const column = Math.max(0, Math.min(next.column, last.column));
    if (row) keys.moveTo({ row: row.id, column: columnKey(grid, column) });
  } else if (event.key === 'Enter' || event.key === ' ') keys.open();
  else if (event.key === 'Escape') keys.close();
  else return;
  event.preventDefault();
}

/** The first arrow comes to the first cell, wherever it points. */
const firstStep = (key: string): Position | null => (key.startsWith('Arrow') ? { row: 0, column: 0 } : null);

function step({ key, ctrlKey }: KeyboardEvent, { row, column }: Position, last: Position): Position | null {
  switch (key) {
    case 'ArrowDown':
      return { row: ctrlKey ? last.row : row + 1, column };
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: ctrlKey ? last.column : column + 1 };
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : column - 1 };
    case 'PageDown':
      return { row: row + pageOfRows, column };
    case 'PageUp':
      return { row: row - pageOfRows, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
