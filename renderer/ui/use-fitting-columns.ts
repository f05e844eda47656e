import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Column } from './data-table-types';

const none: ReadonlySet<string> = new Set();

/**
 * Ids of the columns that a table of `room` pixels has no place for: those that give way first, else the last ones. A
 * column that can't be put away stays whatever the room.
 */
export function columnsWithoutRoom<Row>(columns: readonly Column<Row>[], room: number): ReadonlySet<string> {
  let missing = columns.reduce((sum, { width }) => sum + width, 0) - room;
  if (missing <= 0) return none;
  const away = new Set<string>();
  const yielding = columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => column.hideable !== false)
    .sort((a, b) => (b.column.givesWay ?? 0) - (a.column.givesWay ?? 0) || b.place - a.place);
  for (const { column } of yielding) {
    if (missing <= 0) break;
    away.add(column.id);
    missing -= column.width;
  }
  return away;
}

/** The columns that a table has room for as it is drawn wider or narrower; `taken` is what padding and boxes take. */
export function useFittingColumns<Row>(
  columns: readonly Column<Row>[],
  frame: RefObject<HTMLElement | null>,
  taken: number,
): readonly Column<Row>[] {
  const [away, setAway] = useState(none);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      // What has not been laid out has no width yet.
      const room = element.clientWidth === 0 ? Number.POSITIVE_INFINITY : element.clientWidth - taken;
      const next = columnsWithoutRoom(columns, room);
      // A border that is dragged changes the width many times, the columns seldom.
      setAway((before) => (isSame(next, before) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [columns, frame, taken]);
  return away.size === 0 ? columns : columns.filter(({ id }) => !away.has(id));
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
