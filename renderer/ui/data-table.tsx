import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import { useLang } from '../i18n/use-lang';
import classes from './data-table.module.css';
import { DataTableHead } from './data-table-head';
import { GroupLine, RowLine } from './data-table-line';
import { linesOf } from './data-table-lines';
import type { Column, DataTableProps } from './data-table-types';
import { IndexLetters } from './index-letters';
import { lettersOf } from './table-letters';
import { useFittingColumns } from './use-fitting-columns';
import { useTableCursor } from './use-table-cursor';
import { useTableModel } from './use-table-model';

const [rowHeight, headHeight] = [32, 28];
/** Room that a line's padding and its box to select it take, in pixels. */
const [padding, boxWidth] = [32, 32];

/**
 * The register's table: rows of 32 pixels, a head that stays, sorting and columns that are kept, groups with totals,
 * and the keyboard all the way. Columns without room give way; only rows in sight are in the page. `rows` and `columns` should keep their identity
 * between renderings (useMemo, useCounted).
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rowId, grouping, current, onOpen, selection } = props;
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const model = useTableModel(props);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const lines = linesOf(model.rows, rowId, grouping, closed);
  const start = lines.findIndex((line) => line.kind === 'row' && line.id === current);
  const toggleGroup = (key: string, open: boolean) =>
    setClosed((before) => new Set(open ? [...before].filter((other) => other !== key) : [...before, key]));
  const select = (id: string) => selection?.onChange(toggled(selection.ids, id));
  const cursor = useTableCursor(lines, start, {
    open: (row) => onOpen?.(row),
    select,
    toggleGroup,
  });
  const click = (target: EventTarget) => {
    const index = lineAt(target);
    const line = index === null ? undefined : lines[index];
    if (index === null || line === undefined) return;
    cursor.moveTo(index);
    if (line.kind === 'group') toggleGroup(line.key, !line.open);
    else onOpen?.(line.row);
  };
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head takes this much of what is in sight.
    scrollPaddingEnd: headHeight,
    initialRect: { width: 800, height: 800 },
  });
  const align = useRef<'auto' | 'start'>('auto');
  useEffect(() => {
    if (cursor.index >= 0) virtualizer.scrollToIndex(cursor.index, { align: align.current });
    align.current = 'auto';
  }, [cursor.index, virtualizer]);
  const letters = lettersOf(
    lines,
    props.columns.find(({ id }) => id === model.sort?.column),
    useLang(),
  );
  /** To the first name of a letter, at the top of what is in sight. */
  const jumpTo = (index: number) => {
    align.current = 'start';
    if (index === cursor.index) virtualizer.scrollToIndex(index, { align: 'start' });
    cursor.moveTo(index);
  };
  const taken = padding + (selection === undefined ? 0 : boxWidth);
  const columns = useFittingColumns(model.columns, scroller, taken);
  const template = templateOf(columns, selection !== undefined);
  const lineId = (index: number) => `${tableId}-${index}`;
  return (
    <div className={classes.frame}>
      <div className={classes.listed}>
        <div ref={scroller} className={classes.scroller}>
          <table
            {...gridProps(selection !== undefined, cursor.index < 0 ? undefined : lineId(cursor.index))}
            className={classes.table}
            aria-label={props.label}
            aria-rowcount={lines.length + 1}
            data-table={props.name}
            onKeyDown={(event) => {
              if (event.target === event.currentTarget) cursor.onKeyDown(event);
            }}
            onClick={(event) => click(event.target)}
          >
            <DataTableHead props={props} model={model} columns={columns} template={template} />
            <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
              {virtualizer.getVirtualItems().map(({ index, start: offset }) => {
                const line = lines[index];
                if (!line) return null;
                const place = {
                  id: lineId(index),
                  index,
                  offset,
                  template,
                  atCursor: index === cursor.index,
                };
                return line.kind === 'group' ? (
                  <GroupLine
                    key={`group ${line.key}`}
                    place={place}
                    line={line}
                    grouping={grouping}
                    columns={columns}
                    selectable={selection !== undefined}
                  />
                ) : (
                  <RowLine
                    key={line.id}
                    place={place}
                    line={line}
                    columns={columns}
                    current={line.id === current}
                    quiet={props.isQuiet?.(line.row) ?? false}
                    selected={selection?.ids.has(line.id)}
                    onSelect={() => select(line.id)}
                  />
                );
              })}
            </tbody>
          </table>
          {lines.length === 0 && props.empty}
        </div>
        {letters.length > 0 && <IndexLetters letters={letters} onChoose={jumpTo} />}
      </div>
      {props.footer && <footer className={classes.footer}>{props.footer}</footer>}
    </div>
  );
}

/** A table in which the keyboard moves is a grid to screen readers. */
const gridProps = (multiselectable: boolean, activeLine: string | undefined) =>
  ({
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': multiselectable,
    'aria-activedescendant': activeLine,
  }) as const;

/** The line that was clicked; null for a button, link or box inside it, which has a meaning of its own. */
function lineAt(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.closest('button, a, input, label')) return null;
  const line = target.closest('[data-line]')?.getAttribute('data-line');
  return line == null ? null : Number(line);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]);
}

function templateOf<Row>(columns: readonly Column<Row>[], selectable: boolean): string {
  const tracks = columns.map(({ width, grow = 0 }) =>
    grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`,
  );
  return [...(selectable ? [`${boxWidth}px`] : []), ...tracks].join(' ');
}
