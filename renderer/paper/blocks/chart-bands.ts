import type { ChartBlock } from '../../../shared/report/pictures';
import { labelWidth } from '../../map/label-width';
import { linePieces } from '../binding';

/** How the numbers of a chart are set: categories by their places, band under band, each of `columns` at most. */
export interface ChartBands {
  readonly bands: readonly (readonly number[])[];
  readonly columns: number;
  /** Pixels of the column before them, which names the series. */
  readonly names: number;
  /** Whether they have room in small type only. */
  readonly small: boolean;
}

/** Pixels of the widest column of names, and between a text of a cell and its edges; how much wider usual type is. */
const mostNames = 91;
const padding = 6;
const usualType = 14 / 12;

/** Parts the categories of a chart into even bands, so that no year or number breaks inside itself. */
export function chartBands({ categories, series }: ChartBlock, width: number): ChartBands {
  const texts = [
    ...categories.map(({ label }) => label),
    ...series.flatMap(({ values }) => values.map(String)),
  ];
  const widest = Math.max(1, ...texts.flatMap(linePieces).map((piece) => labelWidth(piece.trimEnd())));
  const names = Math.min(
    mostNames,
    Math.max(...series.map(({ label }) => labelWidth(label))) * usualType + padding,
  );
  const room = width - names;
  const small = widest * usualType + padding > room / Math.max(1, categories.length);
  const most = Math.max(1, Math.floor(room / (widest + padding)));
  const columns = Math.ceil(categories.length / Math.ceil(categories.length / most));
  const bands = Array.from({ length: Math.ceil(categories.length / columns) }, (_, band) =>
    categories.map((_, at) => at).slice(band * columns, (band + 1) * columns),
  );
  return { bands, columns, names, small };
}
