import { cellLine } from '../cell-line';
import type { Block } from '../document';
import { type Line, plainText } from '../inline';
import type { FigureInline } from '../inlines';
import { sentencesOf } from '../sentences';
import type { TableBlock, TableRow } from '../tables';

/** A figure of a block, and the words that print it: a sentence, an item, or the row and the column of a table. */
export interface PlacedFigure {
  readonly figure: FigureInline;
  /** What stands before the figure and after it; by these, figures of one sentence are told apart. */
  readonly before: string;
  readonly after: string;
}

/** The figures of a block in reading order; each text of a pair is read by itself, the paper's own language first. */
export function placedFigures(block: Block): readonly (readonly PlacedFigure[])[] {
  if (block.type !== 'pair') return [placesIn(block)];
  return [block.first, block.second].flatMap((side) => (side ? [placesIn(side)] : []));
}

function placesIn(block: Block): readonly PlacedFigure[] {
  switch (block.type) {
    case 'heading':
      return inLine(block.text);
    case 'paragraph':
      return sentencesOf(block).flatMap(inLine);
    case 'note':
      return inLine(block.content);
    case 'list':
      return block.items.flatMap(inLine);
    case 'chronicle':
      return block.items.flatMap(({ content }) => inLine(content));
    case 'chart':
      return [block.title, block.caption].flatMap(inLine);
    case 'timeline':
    case 'map':
      return [...[block.title, block.caption].flatMap(inLine), ...inTable(block.data)];
    case 'table':
      return inTable(block);
    default:
      return [];
  }
}

const inTable = (table: TableBlock): readonly PlacedFigure[] => [
  ...inLine(table.caption),
  ...table.rows.flatMap((row) => inRow(row, table)),
  ...inLine(table.note ?? []),
];

/** «Бэйлан · Мероприятия»: the first words of the row, and the head of the column. */
function inRow({ cells }: TableRow, { columns }: TableBlock): readonly PlacedFigure[] {
  const named = cells.findIndex(({ type }) => type === 'text' || type === 'date');
  const name = plainText(cellLine(cells[named])).trim();
  return cells.flatMap((cell, at) => {
    const where = [at === named ? '' : name, columns[at]?.head ?? ''].filter((words) => words !== '');
    const label = where.length > 0 ? `${where.join(' · ')}: ` : '';
    return inLine(cellLine(cell)).map((placed) => ({ ...placed, before: label + placed.before }));
  });
}

function inLine(line: Line): readonly PlacedFigure[] {
  const parts = line.flatMap((inline) => (inline.type === 'emphasis' ? inline.content : [inline]));
  return parts.flatMap((inline, at) => {
    if (inline.type !== 'figure') return [];
    const said = (some: Line) => plainText(some).replace(/\s+/gu, ' ');
    return [
      {
        figure: inline,
        before: said(parts.slice(0, at)).trimStart(),
        after: said(parts.slice(at + 1)).trimEnd(),
      },
    ];
  });
}
