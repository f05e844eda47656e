import type { Block, HeadingBlock, ParagraphBlock, ReportDocument } from '../document';
import { plainText, words } from '../inline';
import type { FigureInline } from '../inlines';
import type { TableBlock } from '../tables';

export const figure = (value: number, more: Partial<FigureInline> = {}): FigureInline => ({
  type: 'figure',
  text: String(value),
  value,
  measure: 'visits',
  qualifier: 'exact',
  scope: {},
  period: '2025',
  rule: { name: 'visits', version: 1 },
  ids: Array.from({ length: value }, (_, index) => `v${index + 1}`),
  ...more,
});

export const heading = (id: string, number: string | null, level: 1 | 2 = 1): HeadingBlock => ({
  type: 'heading',
  id: `${id}.heading`,
  level,
  number,
  text: [words(id)],
});

export const paragraph = (id: string, ...content: ParagraphBlock['content']): ParagraphBlock => ({
  type: 'paragraph',
  id,
  content,
});

export const table = (id: string, number: number): TableBlock => ({
  type: 'table',
  id,
  caption: [words(`Table ${number}. ${id}`)],
  columns: [{ head: id, align: 'start', widthMm: null }],
  rows: [],
  note: null,
});

export const documentOf = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: 'plain',
  lang: 'en',
  meta: {
    title: 'Summary',
    author: '',
    period: '2025',
    asOf: '2025-12-31',
    runningTitle: '',
    trainingMark: null,
  },
  blocks,
  missingTranslations: [],
  ...more,
});

/** A paper with three sections, the first of which has two parts, a signature and an appendix. */
export const threeSections = (visits = 5): ReportDocument =>
  documentOf([
    { type: 'head', id: 'head', office: [], title: 'Summary', span: [] },
    paragraph('overview', words('A quiet year.')),
    heading('visits', '1.'),
    heading('incoming', '1.1', 2),
    paragraph('incoming.lead', words('The office received '), figure(visits), words(' delegations.')),
    table('guests', 1),
    heading('outgoing', '1.2', 2),
    paragraph('outgoing.lead', words('Two went abroad.')),
    heading('documents', '2.'),
    paragraph('documents.lead', words('Nothing was signed.')),
    table('papers', 2),
    heading('events', '3.'),
    paragraph('events.lead', words('One forum.')),
    { type: 'signature', id: 'signature', post: 'Head', name: null },
    { type: 'pageBreak', id: 'break' },
    heading('appendix.list', 'Appendix 1.'),
    table('list', 3),
  ]);

const appendix = (id: string, number: number): HeadingBlock => ({
  ...heading(id, `Appendix ${number}.`),
  appendix: true,
});

/** A paragraph that sends the reader to the first of the appendices of `twoAppendices`. */
export const leadToAppendix = paragraph('lead', words('Others came too'), {
  type: 'text',
  text: ' (see appendix 1)',
  refers: 'tables.heading',
});

export const twoAppendices: ReportDocument = documentOf([
  heading('a', '1.'),
  leadToAppendix,
  { type: 'pageBreak', id: 'break' },
  appendix('tables', 1),
  appendix('days', 2),
]);

/** Edits by which they change places. */
export const appendicesMoved = { order: ['days.heading', 'tables.heading'] };

/** The paper as its reader meets it: numbered headings, paragraphs, captions; other blocks by their type. */
export function read({ blocks }: ReportDocument): readonly string[] {
  return blocks.map((block) => {
    if (block.type === 'heading') return `${block.number} ${plainText(block.text)}`;
    if (block.type === 'paragraph') return plainText(block.content);
    return block.type === 'table' ? plainText(block.caption) : block.type;
  });
}
