import { isPeriodDimension } from '../../../shared/counting/dimension';
import {
  type CountedFigure,
  type CountTable,
  type Dimension,
  type TableHead,
  vagueHead,
} from '../../../shared/counting/figure';
import { type CellPlace, keyText, totalKey } from './grid-model';

/** One mark of a chart: a figure of the table, and where it stands there. */
export interface ChartPoint {
  readonly head: TableHead;
  readonly figure: CountedFigure;
  readonly place: CellPlace;
}

export interface ChartSeries {
  readonly head: TableHead;
  readonly points: readonly ChartPoint[];
}

/** How a table is best drawn. `along` is the dimension that its marks run along, `apart` the one that parts them. */
export type ChartModel =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'columns' | 'line' | 'bars';
      readonly along: Dimension;
      readonly points: readonly ChartPoint[];
    }
  | ({ readonly kind: 'stack' | 'multiples'; readonly along: Dimension; readonly apart: Dimension } & {
      readonly series: readonly ChartSeries[];
      /** How many series there are, also those left out for room. */
      readonly all: number;
    });

/** More marks than this are a line: columns would be too thin to read. */
export const mostColumns = 30;
const mostBars = 16;
const mostParts = 4;
const mostPanels = 12;

/**
 * Chooses the chart by the shape of the table: periods run from left to right, lists from top to bottom; a second
 * dimension of few parts that do not overlap is stacked, any other is drawn as small multiples on one scale.
 */
export function chartOf(table: CountTable, rows: Dimension, columns: Dimension | undefined): ChartModel {
  if ((table.total.value ?? 0) === 0 && table.rowTotals.every(({ value }) => (value ?? 0) === 0)) {
    return { kind: 'none' };
  }
  if (columns === undefined) {
    const points = pointsAlong(
      table.rows,
      (i) => table.rowTotals[i],
      (head) => place(head, null),
    );
    if (!isPeriodDimension(rows)) return { kind: 'bars', along: rows, points: points.slice(0, mostBars) };
    return { kind: points.length > mostColumns ? 'line' : 'columns', along: rows, points };
  }
  return twoDimensions(table, rows, columns);
}

function twoDimensions(table: CountTable, rows: Dimension, columns: Dimension): ChartModel {
  // Time runs along; of two lists the rows do, so that each column is a panel of its own.
  const alongRows = isPeriodDimension(rows) || !isPeriodDimension(columns);
  const [along, apart] = alongRows ? [rows, columns] : [columns, rows];
  const [alongHeads, apartHeads] = alongRows ? [table.rows, table.columns] : [table.columns, table.rows];
  const cell = (a: number, b: number) => (alongRows ? table.cells[a]?.[b] : table.cells[b]?.[a]);
  const series = apartHeads
    .map((head, b) => ({
      head,
      points: pointsAlong(
        alongHeads,
        (a) => cell(a, b),
        (other) => (alongRows ? place(other, head) : place(head, other)),
      ),
    }))
    .filter(({ points }) => points.some(({ figure }) => (figure.value ?? 0) > 0));
  const overlap = alongRows ? table.columnsOverlap : table.rowsOverlap;
  const isStack =
    !overlap &&
    apart !== 'field' &&
    series.length <= mostParts &&
    isPeriodDimension(along) &&
    series.length > 1;
  if (isStack) return { kind: 'stack', along, apart, series, all: series.length };
  return { kind: 'multiples', along, apart, series: largest(series), all: series.length };
}

/** The series with the most, in the table's own order. */
function largest(series: readonly ChartSeries[]): readonly ChartSeries[] {
  const size = ({ points }: ChartSeries) => points.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  const kept = new Set([...series].sort((a, b) => size(b) - size(a)).slice(0, mostPanels));
  return series.filter((one) => kept.has(one));
}

const place = (row: TableHead, column: TableHead | null): CellPlace => ({
  row: keyText(row),
  column: column ? keyText(column) : totalKey,
});

function pointsAlong(
  heads: readonly TableHead[],
  figureAt: (index: number) => CountedFigure | undefined,
  placeOf: (head: TableHead) => CellPlace,
): readonly ChartPoint[] {
  return heads.flatMap((head, i) => {
    const figure = figureAt(i);
    return figure && head.key !== vagueHead ? [{ head, figure, place: placeOf(head) }] : [];
  });
}

/** The top of a scale that all marks share; at least 1, so that zeros stand on the axis. */
export const topOf = (points: readonly ChartPoint[]): number =>
  Math.max(1, ...points.map(({ figure }) => figure.value ?? 0));
