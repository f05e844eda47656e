import type { CountedFigure } from '../counting/figure';
import type { ShownText } from '../domain/language';
import { isolated } from '../format/isolated';
import type { FigureInline, Inline, RecordInline, SourceInline, TextInline } from './inlines';
import { withCurlyApostrophes } from './typography';

/** A run of inlines: one sentence, one cell, one item of a list. */
export type Line = readonly Inline[];

export const words = (text: string): TextInline => ({ type: 'text', text });

/** The printed name of a record, marked with its language where that is not the paper's. */
export function recordName(record: string, shown: ShownText): RecordInline {
  return { type: 'record', record, text: printed(shown), ...(shown.fallback ? { lang: shown.lang } : {}) };
}

/** Text of a record that is not its name, marked with its language where that is not the paper's. */
export function recordText(record: string, shown: ShownText): TextInline {
  return { ...recordName(record, shown), type: 'text' };
}

/** Records come with either apostrophe and may turn the direction of writing; a paper prints one, and turns no more. */
const printed = ({ text, lang }: ShownText): string =>
  isolated(lang === 'en' ? withCurlyApostrophes(text) : text);

export const sourceMark = (number: number, record: string): SourceInline => ({
  type: 'source',
  number,
  record,
});

/** A counted figure as printed by `text`, with everything a reader needs to trace it. */
export function figureInline(figure: CountedFigure, text: string): FigureInline {
  return {
    type: 'figure',
    text,
    value: figure.value,
    measure: figure.measure,
    qualifier: figure.qualifier,
    scope: figure.scope,
    period: figure.period.text,
    rule: figure.rule,
    ids: figure.ids,
  };
}

/** What a line says without its marks: for alternative texts, tests and plain renderings. */
export function plainText(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'emphasis') return plainText(inline.content);
      if (inline.type === 'break') return ' / ';
      return inline.type === 'source' ? `[${inline.number}]` : inline.text;
    })
    .join('');
}

/** Neighbouring runs of words of one language and origin become one, so that documents stay small and comparable. */
export function mergeWords(line: Line): Line {
  const merged: Inline[] = [];
  for (const inline of line) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && areAlike(inline, last)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.type !== 'text' || inline.text !== '') merged.push(inline);
  }
  return merged;
}

const areAlike = (a: TextInline, b: TextInline): boolean =>
  a.lang === b.lang && a.record === b.record && a.refers === b.refers;

/** The line with its first letter as a capital; a line that begins with a name or figure is left alone. */
export function capitalised(line: Line): Line {
  const [first, ...rest] = line;
  if (!first) return line;
  if (first.type !== 'text' && first.type !== 'figure') return line;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** The line with its first letter small, as within a sentence; an abbreviation keeps its capitals. */
export function uncapitalised(line: Line): Line {
  const [first, ...rest] = line;
  if (first?.type !== 'text' || /^\p{Lu}{2}/u.test(first.text)) return line;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** Records that the inlines of a line speak of, each once, in order of first mention. */
export function recordsOf(line: Line): readonly string[] {
  const found = new Set<string>();
  // Figures of one measure and period share one long list, whatever published count they stand beside.
  const read = new Set<readonly string[]>();
  for (const inline of line) {
    if (inline.type === 'emphasis') for (const id of recordsOf(inline.content)) found.add(id);
    if ('record' in inline && inline.record !== undefined) found.add(inline.record);
    if (inline.type !== 'figure' || read.has(inline.ids)) continue;
    read.add(inline.ids);
    for (const id of inline.ids) found.add(id);
  }
  return [...found];
}
