import { type IRunOptions, TextRun } from 'docx';
import type { Lang } from '../../shared/domain/language';
import type { Inline } from '../../shared/report/inlines';
import { runLanguage } from './docx-convention';
import { printable } from './printable';

type Look = Pick<IRunOptions, 'bold' | 'size'>;

/** Inline content as runs; a word of another language is marked as such for the spelling checker. */
export function docxRuns(content: readonly Inline[], look: Look = {}): readonly TextRun[] {
  return content.flatMap((inline) => {
    if (inline.type === 'emphasis') return docxRuns(inline.content, { ...look, bold: true });
    if (inline.type === 'break') return [new TextRun({ break: 1 })];
    if (inline.type === 'source') return [wordsRun(`[${inline.number}]`, look)];
    return [wordsRun(inline.text, look, 'lang' in inline ? inline.lang : undefined)];
  });
}

/** One run of plain words. */
export const wordsRun = (text: string, look: Look = {}, lang?: Lang): TextRun =>
  new TextRun({ ...look, text: printable(text), ...(lang ? { language: runLanguage(lang) } : {}) });
