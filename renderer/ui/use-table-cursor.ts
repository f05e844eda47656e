import { type KeyboardEvent, useState } from 'react';
import type { Line } from './data-table-types';

export interface TableCursor {
  /** Index of the line that the keyboard is on; -1 before the first key. */
  readonly index: number;
  readonly moveTo: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface CursorActions<Row> {
  readonly open: (row: Row) => void;
  readonly select: (id: string) => void;
  readonly toggleGroup: (key: string, open: boolean) => void;
}

const pageOfLines = 12;

/** Moves over the lines of a table by arrows, Home, End and page keys; Enter opens, Space selects, ← and → fold. */
export function useTableCursor<Row>(
  lines: readonly Line<Row>[],
  start: number,
  actions: CursorActions<Row>,
): TableCursor {
  const [moved, setMoved] = useState<number | null>(null);
  const index = Math.min(moved ?? start, lines.length - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageOfLines,
    PageUp: index - pageOfLines,
    Home: 0,
    End: lines.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) setMoved(Math.max(0, Math.min(step, lines.length - 1)));
    else if (!act(lines[index], event.key, actions)) return;
    event.preventDefault();
  };
  return { index, moveTo: setMoved, onKeyDown };
}

/** Does what a key means on a line; false when it means nothing there. */
function act<Row>(line: Line<Row> | undefined, key: string, actions: CursorActions<Row>): boolean {
  if (line === undefined) return false;
  if (line.kind === 'group') {
    if (key === 'Enter' || key === ' ') actions.toggleGroup(line.key, !line.open);
    else if (key === 'ArrowLeft') actions.toggleGroup(line.key, false);
    else if (key === 'ArrowRight') actions.toggleGroup(line.key, true);
    else return false;
    return true;
  }
  if (key === 'Enter') actions.open(line.row);
  else if (key === ' ') actions.select(line.id);
  else return false;
  return true;
}
