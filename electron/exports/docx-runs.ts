import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Lang } from '../../shared/domain/language';
import type { Inline } from '../../shared/report/inlines';
import { runLanguage } from './docx-convention';
import { spacedForNotes } from './note-spacing';
import { printable } from './printable';

type Look = Pick<IRunOptions, 'bold' | 'size' | 'superScript'>;

/** The sources that a paper has as footnotes, and the mark that refers to one of them. */
export interface Notes {
  has(record: string): boolean;
  mark(record: string): readonly ParagraphChild[];
}

const noNotes: Notes = { has: () => false, mark: () => [] };

/**
 * Inline content as runs; a word of another language is marked as such for the spelling checker, and a source that
 * `notes` do not have stays [n].
 */
export function docxRuns(
  content: readonly Inline[],
  look: Look = {},
  notes: Notes = noNotes,
): readonly ParagraphChild[] {
  return spacedForNotes(content, (record) => notes.has(record)).flatMap(({ inline, raised }) => {
    if (inline.type === 'emphasis') return docxRuns(inline.content, { ...look, bold: true }, notes);
    if (inline.type === 'break') return [new TextRun({ break: 1 })];
    if (inline.type === 'source')
      return notes.has(inline.record) ? notes.mark(inline.record) : [wordsRun(`[${inline.number}]`, look)];
    const own = raised ? { ...look, superScript: true } : look;
    return [wordsRun(inline.text, own, 'lang' in inline ? inline.lang : undefined)];
  });
}

/** One run of plain words. */
export const wordsRun = (text: string, look: Look = {}, lang?: Lang): TextRun =>
  new TextRun({ ...look, text: printable(text), ...(lang ? { language: runLanguage(lang) } : {}) });
