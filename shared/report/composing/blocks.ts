import type { CountedFigure } from '../../counting/figure';
import type { DateSpan } from '../../domain/partial-date';
import type { Quantity } from '../../domain/quantity';
import { formatPeriodDays } from '../../format/dates';
import { formatQuantity } from '../../format/numbers';
import { cellLine } from '../cell-line';
import type { Block, NoteBlock, ParagraphBlock } from '../document';
import { inDigits } from '../figures';
import { type Line, recordsOf, words } from '../inline';
import type { Cell, TableBlock, TableColumn, TableRow } from '../tables';
import type { PaperContext } from './context';
import { datesIn } from './naming';

/** Sentences joined into one paragraph, in the order given; null where there are none. */
export function paragraph(
  ctx: PaperContext,
  id: string,
  sentences: readonly (Line | null)[],
): readonly ParagraphBlock[] {
  const said = sentences.filter((line) => line !== null && line.length > 0) as readonly Line[];
  if (said.length === 0) return [];
  const gap = ctx.lang === 'zh' ? [] : [words(' ')];
  const parts = said.map((line, index) => (index === 0 ? line : [...gap, ...line]));
  const content = parts.flat();
  const ends = parts.length > 1 ? { sentences: parts.map(({ length }) => length) } : {};
  return [{ type: 'paragraph', id, content, ...ends, records: recordsOf(content) }];
}

export function note(id: string, content: Line): NoteBlock {
  return { type: 'note', id, content, records: recordsOf(content) };
}

export const textCell = (content: Line | string | null): Cell => {
  if (content === null || content.length === 0) return { type: 'empty' };
  return { type: 'text', content: typeof content === 'string' ? [words(content)] : content };
};

export const figureCell = (ctx: PaperContext, figure: CountedFigure): Cell => ({
  type: 'figure',
  figure: inDigits(figure, ctx.phrases),
});

/** The days of a record, printed as everywhere in the paper; an empty cell where it has none. */
export const dateCell = (ctx: PaperContext, span: DateSpan | undefined): Cell =>
  span ? { type: 'date', span, text: datesIn(ctx, span) } : { type: 'empty' };

/** A number that a record states. */
export const quantityCell = (ctx: PaperContext, quantity: Quantity): Cell => ({
  type: 'number',
  ...quantity,
  text: formatQuantity(quantity, ctx.lang),
});

/** The number of a row, from 1. */
export const ordinalCell = (ctx: PaperContext, value: number): Cell =>
  quantityCell(ctx, { value, qualifier: 'exact' });

export const row = (cells: readonly Cell[], record?: string): TableRow => ({
  kind: 'row',
  cells,
  ...(record === undefined ? {} : { record }),
});

export const groupRow = (content: Line): TableRow => ({ kind: 'group', cells: [textCell(content)] });

/** A column by the key of its head; numbers stand at the end, words at the start. */
export function column(
  ctx: PaperContext,
  key: string,
  widthMm: number | null = null,
  align: TableColumn['align'] = 'start',
): TableColumn {
  return { head: ctx.phrases.text(`column.${key}`), align, widthMm };
}

/** A numbered table; nothing where it has no rows. */
export function table(
  ctx: PaperContext,
  id: string,
  caption: Line,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  tableNote: Line | null = null,
): readonly TableBlock[] {
  if (rows.length === 0) return [];
  const numbered = ctx.phrases.sentence('tableCaption', { number: ctx.numbering.table(), caption });
  const lines = rows.flatMap(({ cells }) => cells.map(cellLine));
  const records = [
    ...new Set([...rows.flatMap(({ record }) => record ?? []), ...lines.flatMap((line) => recordsOf(line))]),
  ];
  return [{ type: 'table', id, caption: numbered, columns, rows, note: tableNote, records }];
}

/** Caption of an appendix table, with the days it covers. */
export function captionOf(ctx: PaperContext, key: string): Line {
  return ctx.phrases.sentence(`appendix.${key}.caption`, { days: formatPeriodDays(ctx.span, ctx.lang) });
}

/** A section heads what follows; where nothing follows it has no heading either. */
export interface Section {
  readonly id: string;
  /** What its heading says, where that depends on the period. */
  readonly heading?: Line;
  readonly blocks: readonly Block[];
  readonly subsections?: readonly Section[];
}
