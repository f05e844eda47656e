import type { Cell, TableBlock } from '../../../shared/report/document';
import { plainText } from '../../../shared/report/inline';

/** Millimetres of a character of table text, a little more than the mean; Han characters are square. */
const letterMm = 1.95;
const hanMm = 3.8;
const paddingMm = 3;

/**
 * Widths in millimetres: a column gets what the document grants it, but no more than its longest text takes on one
 * line, so that the column without a width gets the rest. Null takes what is left.
 */
export const columnWidths = ({ columns, rows }: TableBlock): readonly (number | null)[] =>
  columns.map(({ head, widthMm }, index) => {
    if (widthMm === null) return null;
    const texts = rows.filter(({ kind }) => kind !== 'group').map(({ cells }) => cellText(cells[index]));
    const longest = Math.max(...[head, ...texts].map(textMm));
    return Math.min(widthMm, Math.ceil(longest + paddingMm));
  });

const textMm = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\p{Script=Han}\uff00-\uffef]/u.test(char) ? hanMm : letterMm), 0);

/** What a cell says, without marks. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.type === 'empty') return '';
  return cell.type === 'figure' ? cell.figure.text : plainText(cell.content);
}
