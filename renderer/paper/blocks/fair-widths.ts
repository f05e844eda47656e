import { linePieces } from '../binding';
import { textMm } from './text-mm';

/** A column by its texts, its head first, and the millimetres it may have; null takes what the others leave. */
export interface FairColumn {
  readonly texts: readonly string[];
  readonly most: number | null;
  /** Whether its texts keep to their lines. */
  readonly firm: boolean;
}

/** Millimetres by which a column is made narrower at a time, and those between its text and its edges. */
const step = 2;
export const paddingMm = 3;

/**
 * Widths with which a table is lowest: columns give way, down to their longest word, while the texts of the column that
 * takes the rest win more lines by it than others lose. Null takes what is left, as it came.
 *
 * @param room millimetres of the whole table
 */
export function fairWidths(columns: readonly FairColumn[], room: number): readonly (number | null)[] {
  const measured = columns.map(({ texts }) => texts.map(measure));
  const least = measured.map((texts) => Math.ceil(Math.max(0, ...texts.map(longest)) + paddingMm));
  const rests = columns.filter(({ most }) => most === null).length;
  const heightOf = (widths: readonly (number | null)[]): number => {
    const rest = (room - widths.reduce<number>((sum, width) => sum + (width ?? 0), 0)) / rests - paddingMm;
    return rowsOf(measured, (texts, column) => {
      const width = widths[column] ?? null;
      return width === null ? partsOfLines(texts, rest) : linesIn(texts, width - paddingMm);
    });
  };
  let widths: readonly (number | null)[] = columns.map(({ most }) => most);
  for (let height = heightOf(widths); ; ) {
    const tried = widths.flatMap((width, at) =>
      width === null || columns[at]?.firm || width - step < (least[at] ?? 0)
        ? []
        : [widths.with(at, width - step)],
    );
    const [best] = tried
      .map((narrower) => ({ narrower, height: heightOf(narrower) }))
      .sort((a, b) => a.height - b.height);
    if (!best || best.height >= height) return widths;
    ({ narrower: widths, height } = best);
  }
}

/** Words of each language of a text, in millimetres. */
type Measured = readonly (readonly number[])[];

/** A Chinese text of so few characters would leave one alone on its second line. */
const wholeHan = 6;

const measure = (text: string): Measured =>
  text.split(' / ').map((line) => {
    if (line.length <= wholeHan && /\p{Script=Han}/u.test(line)) return [textMm(line)];
    return linePieces(line).map(textMm);
  });

const longest = (texts: Measured): number => Math.max(0, ...texts.flat());

/** The heights of all rows together, each as that of its highest cell. */
function rowsOf(
  columns: readonly (readonly Measured[])[],
  heightOf: (texts: Measured, column: number) => number,
): number {
  const rows = columns[0] ?? [];
  return rows.reduce(
    (sum, _, row) => sum + Math.max(...columns.map((texts, column) => heightOf(texts[row] ?? [], column))),
    0,
  );
}

function linesIn(texts: Measured, room: number): number {
  let lines = 0;
  for (const words of texts) {
    let left = 0;
    for (const width of words) {
      if (width > left) {
        lines += 1;
        left = room;
      }
      left -= width;
    }
  }
  return lines;
}

/** Lines and what a last one lacks of a whole: so each millimetre counts that long texts win. */
const partsOfLines = (texts: Measured, room: number): number =>
  texts.reduce(
    (sum, words) => sum + Math.max(1, words.reduce((all, width) => all + width, 0) / Math.max(1, room) + 0.3),
    0,
  );
