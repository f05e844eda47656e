import {
  Bookmark,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, ContentsBlock } from '../../shared/report/document';
import type { Layout } from '../../shared/report/layout';
import { docxConventions, millimetres } from './docx-convention';
import { docxField } from './docx-field';
import { docxRuns, wordsRun } from './docx-runs';

/** Lists lie on their side. */
const sheetWidth = (layout: Layout): number => millimetres(layout === 'list' ? 297 : 210);
const longestName = 40;
/** Shown for a page where nobody lets Word count. */
const notCounted = '…';

/** The name of the place where a heading stands: letters, digits and underscores, as Word wants it. */
const placeName = (block: string): string =>
  `_${block.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, longestName);

/** The words of a heading as a place that the list of contents leads to. */
export const docxPlace = (block: string, children: readonly ParagraphChild[]): Bookmark =>
  new Bookmark({ id: placeName(block), children: [...children] });

/**
 * The contents of a long paper with fields for the pages, which Word and LibreOffice fill in when they open the file:
 * only they know where their pages end.
 */
export function docxContents({ title, entries }: ContentsBlock, layout: Layout): readonly Paragraph[] {
  const { left, right } = docxConventions[layout].margin;
  const edge = sheetWidth(layout) - left - right;
  return [
    new Paragraph({ style: 'TOCHeading', keepNext: true, children: [wordsRun(title)] }),
    ...entries.map(
      ({ block, level, text }) =>
        new Paragraph({
          style: `TOC${level}`,
          tabStops: [{ type: TabStopType.RIGHT, position: edge, leader: LeaderType.DOT }],
          children: [
            new InternalHyperlink({ anchor: placeName(block), children: [...docxRuns(text)] }),
            new TextRun({ children: [new Tab()] }),
            ...docxField(`PAGEREF ${placeName(block)} \\h`, notCounted),
          ],
        }),
    ),
  ];
}

/** The blocks with no entry for a heading that is not among them: Word has the sources at the foot of its pages. */
export function withEntriesKept(blocks: readonly Block[]): readonly Block[] {
  const ids = new Set(blocks.map(({ id }) => id));
  return blocks.map((one) =>
    one.type === 'contents' ? { ...one, entries: one.entries.filter(({ block }) => ids.has(block)) } : one,
  );
}
