import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Lang } from '../../shared/domain/language';
import { inLanguage } from '../../shared/report/beside/merge-lines';
import type { PairBlock, ReportDocument, RunningBlock } from '../../shared/report/document';
import type { SourceNotes } from './docx-notes';

export type Part = Paragraph | Table;
/** What a block is written by: the layout of its paper, its own language, and the paper's footnotes. */
export type Written = Pick<ReportDocument, 'paper' | 'convention' | 'lang'> & { readonly notes: SourceNotes };

/** Text in two languages: two cells of a table without lines, or one after the other. */
export function docxPair(
  block: PairBlock,
  written: Written,
  write: (side: RunningBlock, written: Written) => readonly Part[],
): readonly Part[] {
  const first = block.first ? write(block.first, written) : [];
  const second = block.second
    ? write(marked(block.second, block.lang), { ...written, lang: block.lang })
    : [];
  if (block.arrangement === 'paragraphs') return [...first, ...second];
  const row = new TableRow({ children: [cellOf(first), cellOf(second)] });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: [row],
    }),
    // Word joins two tables that touch.
    new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } }),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

const cellOf = (children: readonly Part[]) =>
  new TableCell({
    borders: noBorders,
    width: { size: 50, type: WidthType.PERCENTAGE },
    margins: { top: 0, bottom: 0, left: 60, right: 60 },
    children: children.length > 0 ? children : [new Paragraph({})],
  });

/** The block with its language on every word, for the spelling checker. */
function marked(block: RunningBlock, lang: Lang): RunningBlock {
  return block.type === 'list'
    ? { ...block, items: block.items.map((item) => inLanguage(item, lang)) }
    : { ...block, content: inLanguage(block.content, lang) };
}
