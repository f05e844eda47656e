import { cellLine } from '../../../shared/report/cell-line';
import type { Block, ReportDocument } from '../../../shared/report/document';
import { plainText, words } from '../../../shared/report/inline';
import type { FigureInline, Inline } from '../../../shared/report/inlines';
import { recordsBehind, sentencesOf } from '../../../shared/report/sentences';
import type { TableRow } from '../../../shared/report/tables';

/** A stretch of printed words; `figure` is set where it is a counted number. */
export interface Piece {
  readonly text: string;
  readonly figure?: FigureInline;
}

/** A sentence, an item, a dated line or a row. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** What it stands on; null for words that say nothing about records, such as headings and captions. */
  readonly records: readonly string[] | null;
  /** How it reads by itself. */
  readonly text: string;
}

/** What is printed without a break in its order: a paragraph, an item, a row. */
export interface Line {
  /** Id of the block it belongs to. */
  readonly block: string;
  readonly sentences: readonly Sentence[];
  /** True for the first line of the second language of two, which may stand beside the first and not below it. */
  readonly startsBeside: boolean;
  /** True for what stands beside the text around it, as a picture in a newspaper: a page is printed with it first. */
  readonly isAside: boolean;
}

/** What the styles of the paper let float. */
const asides: ReadonlySet<string> = new Set(['brief.figures.heading', 'brief.figures']);

/** The lines of a document in the order in which they are printed. */
export const documentLines = (document: ReportDocument): readonly Line[] =>
  document.blocks.flatMap((block) => {
    if (block.type !== 'pair') return linesIn(block);
    const second = block.second ? linesIn(block.second) : [];
    return [
      ...(block.first ? linesIn(block.first) : []),
      ...second.map((line, at) => ({ ...line, startsBeside: at === 0 })),
    ];
  });

const linesIn = (block: Block): readonly Line[] =>
  sentencesIn(block).map((sentences) => ({
    block: block.id,
    sentences,
    startsBeside: false,
    isAside: asides.has(block.id),
  }));

type Sentences = readonly Sentence[];

function sentencesIn(block: Block): readonly Sentences[] {
  switch (block.type) {
    case 'head':
      return [...block.office, block.title, block.beside?.title ?? '', ...block.span].map(bare);
    case 'heading':
      return [[untold([words(block.number ?? ''), ...block.text])]];
    case 'paragraph':
      return [sentencesOf(block).map((line) => told(line))];
    case 'note':
      return [[told(block.content)]];
    case 'list':
      return block.items.map((item) => [told(item)]);
    case 'table':
      return [
        [untold(block.caption)],
        ...block.rows.map((row) => [rowSentence(row)]),
        [untold(block.note ?? [])],
      ];
    case 'chart':
      return [[untold(block.title)], [untold(block.caption)]];
    case 'timeline':
      return [[untold(block.title)], [untold(block.caption)], ...sentencesIn(block.data)];
    case 'map':
      return [
        [untold(block.title)],
        [untold(block.caption)],
        // Beside a map stand the names of its points and their figures, without the numbers of the rows.
        ...block.data.rows.map((row) => [rowSentence({ ...row, cells: row.cells.slice(1, 3) })]),
      ];
    case 'chronicle':
      return block.items.map(({ date, content, record }) => [told([words(date), ...content], [record])]);
    case 'enclosures':
      return [block.label, ...block.items].map(bare);
    case 'signature':
      return [block.post, block.name ?? '', block.date ?? ''].map(bare);
    case 'contents':
      // Placed here, the words of a heading are not taken for the heading.
      return [bare(block.title), ...block.entries.map(({ text }) => [untold(text)])];
    default:
      return [];
  }
}

const bare = (text: string): Sentences => [untold([words(text)])];

const untold = (line: readonly Inline[]): Sentence => ({
  pieces: piecesOf(line),
  records: null,
  text: plainText(line).trim(),
});

const told = (line: readonly Inline[], given?: readonly string[]): Sentence => ({
  ...untold(line),
  records: recordsBehind(line, given),
});

/** A row is read cell by cell; the heads of groups and totals say nothing of their own. */
function rowSentence({ kind, cells, record }: TableRow): Sentence {
  const lines = cells.map(cellLine).filter((line) => line.length > 0);
  const text = lines.map(plainText).join(', ');
  const pieces = piecesOf(lines.flat());
  if (kind === 'group') return { pieces, records: null, text };
  return { pieces, records: recordsBehind(lines.flat(), record === undefined ? [] : [record]), text };
}

const piecesOf = (line: readonly Inline[]): readonly Piece[] =>
  line.flatMap((inline): readonly Piece[] => {
    if (inline.type === 'emphasis') return piecesOf(inline.content);
    if (inline.type === 'figure') return [{ text: inline.text, figure: inline }];
    if (inline.type === 'break') return [];
    return [{ text: inline.type === 'source' ? `[${inline.number}]` : inline.text }];
  });
