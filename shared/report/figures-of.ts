import { cellLine } from './cell-line';
import type { Block, ReportDocument } from './document';
import type { FigureInline, Inline } from './inlines';

/** Every inline of a block in reading order, captions, cells and notes of tables included; emphasis stands for what it holds. */
export function inlinesOf(block: Block): readonly Inline[] {
  return written(block).flatMap((inline) => (inline.type === 'emphasis' ? inline.content : inline));
}

function written(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'chronicle':
      return block.items.flatMap(({ content }) => content);
    case 'chart':
      return [...block.title, ...block.caption];
    case 'timeline':
    case 'map':
      return [...block.title, ...block.caption, ...written(block.data)];
    case 'table':
      return [
        ...block.caption,
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cellLine(cell))),
        ...(block.note ?? []),
      ];
    case 'pair':
      return [block.first, block.second].flatMap((side) => (side ? written(side) : []));
    default:
      return [];
  }
}

/** Every figure that a paper prints in sentences, tables and titles, in reading order. */
export const figuresOf = (document: ReportDocument): readonly FigureInline[] =>
  document.blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'figure');
