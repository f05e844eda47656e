import type { Lang } from '../../shared/domain/language';
import { indexLetter } from '../../shared/format/index-letter';
import type { Column, Line } from './data-table-types';
import type { IndexLetter } from './index-letters';

/** Shorter lists are seen whole after a turn or two of the wheel. */
const longList = 60;

/** The letters under which the lines stand, each with its first line; none for short, grouped or unnamed lists. */
export function lettersOf<Row>(
  lines: readonly Line<Row>[],
  column: Column<Row> | undefined,
  lang: Lang,
): readonly IndexLetter[] {
  if (column?.letters !== true || lines.length <= longList) return [];
  const known = new Map<string, string>();
  const letters = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'group') return [];
    const name = column.sortBy?.(line.row);
    if (typeof name !== 'string') continue;
    // Two characters decide the letter in every language.
    const beginning = name.slice(0, 2);
    const letter = known.get(beginning) ?? indexLetter(beginning, lang);
    known.set(beginning, letter);
    if (!letters.has(letter)) letters.set(letter, at);
  }
  return letters.size < 2 ? [] : Array.from(letters, ([letter, at]) => ({ letter, at }));
}
