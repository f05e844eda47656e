import { Checkbox } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import type { Column, Grouping, Line } from './data-table-types';

/** Where a line stands and how its cells divide it. */
interface Place {
  readonly id: string;
  readonly index: number;
  readonly offset: number;
  readonly template: string;
  readonly atCursor: boolean;
}

const positionOf = ({ offset, template }: Place) => ({
  transform: `translateY(${offset}px)`,
  gridTemplateColumns: template,
});

interface RowLineProps<Row> {
  readonly place: Place;
  readonly line: Line<Row> & { kind: 'row' };
  readonly columns: readonly Column<Row>[];
  readonly current: boolean;
  readonly quiet: boolean;
  /** Undefined where rows can't be selected. */
  readonly selected: boolean | undefined;
  readonly onSelect: () => void;
}

export function RowLine<Row>(props: RowLineProps<Row>) {
  const { place, line, columns, current, quiet, selected, onSelect } = props;
  const { t } = useTranslation('common');
  return (
    <tr
      data-line={place.index}
      id={place.id}
      aria-rowindex={place.index + 2}
      aria-selected={selected ?? current}
      aria-current={current || undefined}
      className={classes.line}
      data-current={current}
      data-quiet={quiet}
      data-cursor={place.atCursor}
      data-record={line.id}
      style={positionOf(place)}
    >
      {selected !== undefined && (
        <td className={classes.cell}>
          <Checkbox aria-label={t('table.select')} tabIndex={-1} checked={selected} onChange={onSelect} />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          className={classes.cell}
          data-align={column.align ?? 'start'}
          title={column.hover?.(line.row)}
        >
          <CellContent content={column.cell(line.row)} />
        </td>
      ))}
    </tr>
  );
}

/** A bare text gets a box of its own, in which it can end in an ellipsis. */
function CellContent({ content }: { readonly content: ReactNode }) {
  return typeof content === 'string' ? <span className="ellipsis">{content}</span> : content;
}

/** A cell of a grid may say that it is open; a row may not. */
const openState = (open: boolean) => ({ role: 'gridcell', 'aria-expanded': open }) as const;

interface GroupLineProps<Row> {
  readonly place: Place;
  readonly line: Line<Row> & { kind: 'group' };
  readonly grouping: Grouping<Row> | undefined;
  readonly columns: readonly Column<Row>[];
  readonly selectable: boolean;
}

/** A group's head: its title across the columns that have no total, then its totals. */
export function GroupLine<Row>(props: GroupLineProps<Row>) {
  const { place, line, grouping, columns, selectable } = props;
  const totals = grouping?.totals?.(line.key, line.rows) ?? {};
  const firstTotal = columns.findIndex(({ id }) => id in totals);
  const hasTotals = firstTotal >= 0;
  const before = Math.max((hasTotals ? firstTotal : columns.length) + (selectable ? 1 : 0), 1);
  const Chevron = line.open ? ChevronDown : ChevronRight;
  return (
    <tr
      data-line={place.index}
      id={place.id}
      aria-rowindex={place.index + 2}
      className={`${classes.line} ${classes.group}`}
      data-cursor={place.atCursor}
      style={positionOf(place)}
    >
      <td
        {...openState(line.open)}
        className={classes.cell}
        // The first total leaves most of its column free; a title that is long reaches into it.
        data-reaching={hasTotals}
        style={{ gridRow: 1, gridColumn: `1 / span ${before + (hasTotals ? 1 : 0)}` }}
      >
        <Chevron size={14} strokeWidth={1.75} aria-hidden="true" />
        <span className="ellipsis">{grouping?.title(line.key, line.rows)}</span>
      </td>
      {(hasTotals ? columns.slice(Math.max(firstTotal, selectable ? 0 : 1)) : []).map((column, i) => (
        <td
          key={column.id}
          className={classes.cell}
          data-align={column.align ?? 'start'}
          style={{ gridRow: 1, gridColumn: before + 1 + i }}
        >
          {totals[column.id]}
        </td>
      ))}
    </tr>
  );
}
