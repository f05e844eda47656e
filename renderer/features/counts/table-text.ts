import type { CountedFigure } from '../../../shared/counting/figure';
import type { GridModel, GridRow } from './grid-model';

/** The words that a table is written with. */
export interface TableWords {
  /** Over the heads of the rows. */
  readonly corner: string;
  readonly total: string;
  readonly rowLabel: (row: GridRow) => string;
  readonly columnLabels: readonly string[];
  readonly figure: (figure: CountedFigure) => string;
  readonly difference: (difference: number) => string;
}

/** No tab or line break of a name may part cells. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replaceAll('\u00a0', ' ');

/** The grid as tab-separated lines, which spreadsheets and word processors paste as a table. */
export function tableText({ rows }: GridModel, words: TableWords): string {
  const lines = rows.map((row) => [
    words.rowLabel(row),
    ...(row.kind === 'difference'
      ? row.differences.map((difference) => (difference === null ? '—' : words.difference(difference)))
      : row.figures.map((figure) => (figure === null ? '0' : words.figure(figure)))),
  ]);
  return [[words.corner, words.total, ...words.columnLabels], ...lines]
    .map((line) => line.map(cell).join('\t'))
    .join('\n');
}
