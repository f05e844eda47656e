import type { Block } from './document';
import type { Line } from './inline';
import type { Cell, TableBlock } from './tables';

/** The block with every run of inlines changed, wherever it stands: captions, notes and cells of tables included. */
export function mapLines<B extends Block>(block: B, change: (line: Line) => Line): B;
export function mapLines(block: Block, change: (line: Line) => Line): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: change(block.text) };
    case 'paragraph':
    case 'note':
      return { ...block, content: change(block.content) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'chronicle':
      return { ...block, items: block.items.map((item) => ({ ...item, content: change(item.content) })) };
    case 'table':
      return inTable(block, change);
    case 'chart':
      return { ...block, title: change(block.title), caption: change(block.caption) };
    case 'timeline':
    case 'map':
      return {
        ...block,
        title: change(block.title),
        caption: change(block.caption),
        data: inTable(block.data, change),
      };
    case 'pair':
      return {
        ...block,
        first: block.first && mapLines(block.first, change),
        second: block.second && mapLines(block.second, change),
      };
    default:
      return block;
  }
}

function inTable(table: TableBlock, change: (line: Line) => Line): TableBlock {
  const inCell = (cell: Cell): Cell =>
    cell.type === 'text' ? { ...cell, content: change(cell.content) } : cell;
  return {
    ...table,
    caption: change(table.caption),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(inCell) })),
    note: table.note && change(table.note),
  };
}
