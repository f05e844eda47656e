import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedFigure } from '../../../shared/counting/figure';
import { formatDifference } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { useFigureText } from '../../ui/figure-records';
import classes from './counts-grid.module.css';
import { onGridKey } from './grid-keys';
import { type CellPlace, columnKey, figureAt, type GridModel, type GridRow, totalKey } from './grid-model';
import { HeadLabel } from './head-label';
import type { Counts } from './use-counts';
import { useRowLabel } from './use-row-label';

export interface CountsGridProps {
  readonly counts: Counts;
  readonly label: string;
  /** The cell that the keyboard is on. */
  readonly at: CellPlace | null;
  readonly isOpen: boolean;
  readonly onMove: (place: CellPlace) => void;
  readonly onOpen: (place: CellPlace) => void;
  readonly onClose: () => void;
}

/** The table of figures: heads and totals stay in sight, arrows move from cell to cell, Enter opens the records. */
export function CountsGrid(props: CountsGridProps) {
  const { counts, at, isOpen, onMove, onOpen, onClose } = props;
  const { grid } = counts;
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rowLabel = useRowLabel(counts);
  const activeId = at && figureAt(grid, at) ? cellId(tableId, at) : undefined;
  useEffect(() => {
    const cell = activeId === undefined ? null : document.getElementById(activeId);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);
  const click = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const { row, column } = cell?.dataset ?? {};
    if (row !== undefined && column !== undefined && figureAt(grid, { row, column })) onOpen({ row, column });
  };
  return (
    <div ref={scroller} className={classes.scroller} data-wide={grid.columns.length > 0}>
      <table
        {...gridProps(activeId)}
        className={classes.table}
        aria-label={props.label}
        data-open={isOpen}
        onKeyDown={(event) =>
          onGridKey(event, grid, at, { moveTo: onMove, open: () => at && onOpen(at), close: onClose })
        }
        onFocus={() => {
          // The focus is seen on a cell, so that there must be one.
          if (!figureAt(grid, at)) onMove({ row: grid.rows[0]?.id ?? totalKey, column: totalKey });
        }}
        onClick={(event) => click(event.target)}
      >
        <Head counts={counts} />
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.id} className={classes[row.kind]}>
              <th scope="row">{rowLabel(row)}</th>
              <Cells row={row} grid={grid} tableId={tableId} at={at} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table in which the keyboard moves is a grid to screen readers, and takes the focus for all its cells. */
const gridProps = (activeCell: string | undefined) =>
  ({ role: 'grid', tabIndex: 0, 'aria-activedescendant': activeCell }) as const;

const cellProps = (isCurrent: boolean) => ({ role: 'gridcell', 'aria-selected': isCurrent }) as const;

const cellId = (tableId: string, { row, column }: CellPlace): string => `${tableId}-${row}-${column}`;

function Head({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation(['counts', 'counting']);
  const { view, grid } = counts;
  // Columns of one kind are of one width, as far as their words allow; the row's head has what is left.
  const share = Math.floor(80 / (grid.columns.length + 1));
  return (
    <thead>
      <tr>
        <th scope="col">{t(`dimension.${view.rows}`)}</th>
        <th scope="col" style={grid.columns.length > 0 ? { width: `${share}%` } : {}}>
          {t('counting:total')}
        </th>
        {grid.columns.map((head, i) => (
          <th key={columnKey(grid, i + 1)} scope="col" style={{ width: `${share}%` }}>
            {view.columns && <HeadLabel dimension={view.columns} head={head} asOf={counts.context.asOf} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps {
  readonly row: GridRow;
  readonly grid: GridModel;
  readonly tableId: string;
  readonly at: CellPlace | null;
}

function Cells({ row, grid, tableId, at }: CellsProps): ReactNode {
  const text = useFigureText();
  const lang = useLang();
  if (row.kind === 'difference') {
    return row.differences.map((difference, i) => (
      <td key={columnKey(grid, i)}>{difference === null ? '—' : formatDifference(difference, lang)}</td>
    ));
  }
  return row.figures.map((figure, i) => {
    const place = { row: row.id, column: columnKey(grid, i) };
    const isCurrent = at?.row === place.row && at.column === place.column;
    return (
      <td
        key={place.column}
        id={cellId(tableId, place)}
        data-row={place.row}
        data-column={place.column}
        data-current={isCurrent}
        data-quiet={isNothing(figure)}
        {...cellProps(isCurrent)}
      >
        {figure === null ? '0' : text(figure)}
      </td>
    );
  });
}

const isNothing = (figure: CountedFigure | null): boolean => (figure?.value ?? 0) === 0;
