import { cellLine } from '../../../shared/report/cell-line';
import { plainText } from '../../../shared/report/inline';
import type { Cell, TableBlock } from '../../../shared/report/tables';
import { fairWidths, paddingMm } from './fair-widths';
import { textMm } from './text-mm';

/** A text longer than this wants most of the table, and one longer than a date can stand on two lines for it. */
const wantsRoomMm = 80;
const oneLineMm = 27;

/**
 * Widths in millimetres: a column gets what the document grants it, but no more than its longest text takes on one
 * line, so that the column without a width gets the rest; beside long texts, no more than on two lines, and less where
 * that makes the table lower. Null takes what is left.
 *
 * @param room millimetres of the whole table
 */
export function columnWidths({ columns, rows }: TableBlock, room: number): readonly (number | null)[] {
  const lines = rows.filter(({ kind }) => kind !== 'group');
  const textsOf = (index: number) => lines.map(({ cells }) => cellText(cells[index]));
  const isTight = columns.some(
    ({ widthMm }, index) => widthMm === null && textsOf(index).some((text) => textMm(text) > wantsRoomMm),
  );
  const widths = columns.map(({ head, widthMm }, index) => {
    if (widthMm === null) return null;
    const texts = [head, ...textsOf(index)];
    const wanted = Math.max(...texts.map(isTight ? twoLinesMm : textMm));
    return Math.min(widthMm, Math.ceil(wanted + paddingMm));
  });
  if (!isTight) return widths;
  return fairWidths(
    columns.map(({ head, align }, index) => ({
      texts: [head, ...textsOf(index)],
      most: widths[index] ?? null,
      firm: align === 'end',
    })),
    room,
  );
}

/** What a text takes when it may break once between words; a short one stays whole. */
function twoLinesMm(text: string): number {
  const whole = textMm(text);
  if (whole <= oneLineMm) return whole;
  const words = text.split(' ');
  const breaks = words.map((_, at) =>
    Math.max(textMm(words.slice(0, at).join(' ')), textMm(words.slice(at).join(' '))),
  );
  return Math.max(oneLineMm, Math.min(...breaks));
}

/** What a cell says, without marks. */
export const cellText = (cell: Cell | undefined): string => plainText(cellLine(cell));
