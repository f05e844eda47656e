import type { PlainCell, PlainColumn } from './plain-table';

/** Excel's own limit for a cell, in UTF-16 units. */
export const longestCell = 32_767;

/**
 * A column in as many columns as its longest text needs, so that nothing is cut and a row stays a row. `headOf` names
 * the part, from 2.
 */
export function splitLongTexts(
  column: PlainColumn,
  headOf: (part: number) => string,
): readonly PlainColumn[] {
  const { head, cells } = column;
  const parts = cells.map(partsOf);
  const width = parts.reduce((most, { length }) => Math.max(most, length), 1);
  if (width === 1) return [column];
  return Array.from({ length: width }, (_, part) => ({
    head: part === 0 ? head : headOf(part + 1),
    cells: parts.map((own) => own[part] ?? null),
  }));
}

const partsOf = (cell: PlainCell): readonly PlainCell[] =>
  cell?.type === 'text' ? textParts(cell.text).map((text) => ({ type: 'text', text })) : [cell];

/** A text in pieces that each fit into a cell; a character outside the basic plane is two units and stays whole. */
export function textParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + longestCell);
    const whole = from + longestCell < text.length ? piece.replace(/[\ud800-\udbff]$/, '') : piece;
    parts.push(whole);
    from += whole.length;
  }
  return parts;
}
