import { Bookmark, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Block, ListBlock, ReportDocument } from '../../shared/report/document';
import type { Line } from '../../shared/report/inline';
import { docxField } from './docx-field';
import { docxRuns, type Notes } from './docx-runs';

/** The block that lists the sources of a paper, and the heading over it. */
const [listId, headingId] = ['sources.list', 'sources.heading'] as const;

/**
 * The sources of a paper as footnotes. The first mention of a source is the footnote itself; each further one refers to
 * its number by a field, so that Word counts anew when somebody puts in a footnote of their own. Made for one rendering:
 * it counts in the order in which it is asked.
 */
export class SourceNotes implements Notes {
  readonly #numbers = new Map<string, number>();

  /** `entries`: for each source what its footnote says, a paragraph for each language of the paper. */
  constructor(private readonly entries: ReadonlyMap<string, readonly Line[]>) {}

  has(record: string): boolean {
    return this.entries.has(record);
  }

  mark(record: string): readonly ParagraphChild[] {
    const known = this.#numbers.get(record);
    if (known !== undefined) return referenceTo(known);
    const number = this.#numbers.size + 1;
    this.#numbers.set(record, number);
    return [new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] })];
  }

  /** The footnotes that were referred to, by number. */
  footnotes(): Record<string, { readonly children: readonly Paragraph[] }> {
    const noted = [...this.#numbers].map(([record, number]) => [
      String(number),
      { children: (this.entries.get(record) ?? []).map(noteParagraph) },
    ]);
    return Object.fromEntries(noted);
  }
}

/** A blank parts the words from the number that Word sets before the first paragraph of a footnote. */
const noteParagraph = (line: Line, index: number): Paragraph =>
  new Paragraph({
    style: 'FootnoteText',
    children: [...(index === 0 ? [new TextRun(' ')] : []), ...docxRuns(line)],
  });

const bookmarkOf = (number: number) => `source${number}`;

/** The number of a footnote again: a field of Word that follows the footnote. */
const referenceTo = (number: number): readonly TextRun[] =>
  docxField(`NOTEREF ${bookmarkOf(number)} \\h`, String(number), {
    style: 'FootnoteReference',
    superScript: true,
  });

/** A paper for Word: its blocks, and what becomes of the marks of its sources. */
export interface NotedBlocks {
  readonly blocks: readonly Block[];
  readonly notes: SourceNotes;
}

/**
 * Papers that are read have their sources at the foot of the page, where Word has room for them, and no list of them
 * besides. Registers keep the list: a column of their own refers to it. So does a paper whose list no longer tells which
 * entry is whose.
 */
export function notedBlocks({ paper, blocks }: ReportDocument): NotedBlocks {
  const at = blocks.findIndex(({ id }) => id === listId);
  const entries = paper === 'register' || paper === 'table' ? null : entriesOf(blocks[at]);
  if (!entries) return { blocks, notes: new SourceNotes(new Map()) };
  const next = blocks.slice(at + 1).findIndex(({ type }) => type === 'heading');
  const behind = blocks.slice(at + 1, next < 0 ? undefined : at + 1 + next);
  const isBare = behind.every(({ id }) => /(?:^|\.)missing/.test(id));
  const left = blocks.filter(({ id }) => id !== listId && !(isBare && id === headingId));
  return { blocks: left, notes: new SourceNotes(entries) };
}

function entriesOf(block: Block | undefined): ReadonlyMap<string, readonly Line[]> | null {
  const lists = block?.type === 'pair' ? [block.first, block.second] : [block ?? null];
  const entries = new Map<string, Line[]>();
  for (const list of lists) {
    if (list === null) continue;
    if (list.type !== 'list' || !isComplete(list)) return null;
    list.records?.forEach((record, index) => {
      const line = list.items[index];
      if (line) entries.set(record, [...(entries.get(record) ?? []), line]);
    });
  }
  return entries.size > 0 ? entries : null;
}

const isComplete = ({ items, records }: ListBlock) => records?.length === items.length;
