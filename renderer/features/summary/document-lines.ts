import type { Block, ReportDocument } from '../../../shared/report/document';
import type { FigureInline, Inline } from '../../../shared/report/inlines';
import type { Cell } from '../../../shared/report/tables';

/** A stretch of printed words; `figure` is set where it is a counted number. */
export interface Piece {
  readonly text: string;
  readonly figure?: FigureInline;
}

/** What is printed without a break in its order: a paragraph, an item, a row. */
export interface Line {
  /** Id of the block it belongs to. */
  readonly block: string;
  readonly pieces: readonly Piece[];
}

/** The lines of a document in the order in which they are printed. */
export const documentLines = (document: ReportDocument): readonly Line[] =>
  document.blocks.flatMap((block) => linesOf(block).map((pieces) => ({ block: block.id, pieces })));

type Pieces = readonly Piece[];

function linesOf(block: Block): readonly Pieces[] {
  switch (block.type) {
    case 'head':
      return [...block.office, block.title, block.beside?.title ?? '', ...block.span].map((text) => [
        { text },
      ]);
    case 'heading':
      return [[{ text: block.number ?? '' }, ...piecesOf(block.text)]];
    case 'paragraph':
    case 'note':
      return [piecesOf(block.content)];
    case 'list':
      return block.items.map(piecesOf);
    case 'table':
      return [
        piecesOf(block.caption),
        ...block.rows.map(({ cells }) => cells.flatMap(cellPieces)),
        piecesOf(block.note ?? []),
      ];
    case 'chart':
      return [piecesOf(block.title), piecesOf(block.caption)];
    case 'timeline':
      return [piecesOf(block.title), piecesOf(block.caption), ...linesOf(block.data)];
    case 'map':
      return [
        piecesOf(block.title),
        piecesOf(block.caption),
        ...block.data.rows.map(({ cells: [, name, figure] }) => [...cellPieces(name), ...cellPieces(figure)]),
      ];
    case 'chronicle':
      return block.items.map(({ date, content }) => [{ text: date }, ...piecesOf(content)]);
    case 'enclosures':
      return [block.label, ...block.items].map((text) => [{ text }]);
    case 'signature':
      return [block.post, block.name ?? '', block.date ?? ''].map((text) => [{ text }]);
    case 'pair':
      return [block.first, block.second].flatMap((side) => (side ? linesOf(side) : []));
    case 'contents':
      // Placed here, the words of a heading are not taken for the heading.
      return [[{ text: block.title }], ...block.entries.map(({ text }) => piecesOf(text))];
    case 'pageBreak':
      return [];
  }
}

function cellPieces(cell: Cell | undefined): Pieces {
  if (cell?.type === 'figure') return [figurePiece(cell.figure)];
  return cell?.type === 'text' ? piecesOf(cell.content) : [];
}

const piecesOf = (line: readonly Inline[]): Pieces =>
  line.flatMap((inline): Pieces => {
    if (inline.type === 'emphasis') return piecesOf(inline.content);
    if (inline.type === 'figure') return [figurePiece(inline)];
    if (inline.type === 'break') return [];
    return [{ text: inline.type === 'source' ? `[${inline.number}]` : inline.text }];
  });

const figurePiece = (figure: FigureInline): Piece => ({ text: figure.text, figure });
