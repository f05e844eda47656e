import type { Day } from '../../shared/domain/partial-date';
import type { Block, ChronicleBlock, ListBlock, ReportDocument } from '../../shared/report/document';
import { type Line, plainText } from '../../shared/report/inline';
import type { TableBlock } from '../../shared/report/tables';
import { textsOf } from '../i18n';
import { pictureTable } from './chart-table';
import { plainColumns } from './plain-columns';
import { printable } from './printable';

/** A value of a table that is worked with further: numbers and days keep their type. Null is an empty cell. */
export type PlainCell =
  | { readonly type: 'text'; readonly text: string }
  | NumberValue
  | { readonly type: 'day'; readonly day: Day }
  | null;

/** `printed` is the number as the paper prints it: bare, or with a qualifier or unit that says more than the number. */
export interface NumberValue {
  readonly type: 'number';
  readonly value: number;
  readonly printed: string;
  readonly bare: boolean;
}

export interface PlainColumn {
  readonly head: string;
  /** One for each row of the table. */
  readonly cells: readonly PlainCell[];
  /** The grey behind each cell as `#rrggbb`, null for none; absent where the column has no heat. */
  readonly greys?: readonly (string | null)[];
}

/** A table of a paper as data: every column has one kind of thing, and no row stands for a group. */
export interface PlainTable {
  readonly caption: string;
  readonly note: string;
  readonly columns: readonly PlainColumn[];
  /** Of each row, whether it sums up the others. */
  readonly totals: readonly boolean[];
}

/**
 * Every table of a paper in its order: tables, the data of charts, chronicles, and numbered lists such as the sources
 * that cells refer to by [n].
 */
export function plainTables(document: ReportDocument): readonly PlainTable[] {
  const tables: PlainTable[] = [];
  let heading: Line = [];
  for (const block of document.blocks) {
    if (block.type === 'head') heading = [{ type: 'text', text: block.title }];
    if (block.type === 'heading') heading = block.text;
    const table = tableOf(block, heading, document);
    if (table) tables.push(plainTable(table, heading, document));
  }
  return tables;
}

function tableOf(block: Block, heading: Line, { lang }: ReportDocument): TableBlock | null {
  const t = textsOf('tables', lang);
  switch (block.type) {
    case 'table':
      return block;
    case 'chart':
    case 'timeline':
    case 'map':
      return pictureTable(block, lang);
    case 'chronicle':
      return chronicleTable(block, heading, [t('date'), t('chronicle')]);
    case 'list':
      return block.ordered ? listTable(block, heading, [t('number'), t('entry')]) : null;
    default:
      return null;
  }
}

/** A table without a caption is called by its heading, else by the title of the paper. */
function plainTable(block: TableBlock, heading: Line, { lang }: ReportDocument): PlainTable {
  const rows = block.rows.filter(({ kind }) => kind !== 'group');
  return {
    caption: textOf(block.caption) || textOf(heading),
    note: textOf(block.note ?? []),
    columns: plainColumns(block, lang),
    totals: rows.map(({ kind }) => kind === 'total'),
  };
}

const textOf = (line: Line) => printable(plainText(line)).trim();

const twoColumns = (heads: readonly string[]) =>
  heads.map((head) => ({ head, align: 'start', widthMm: null }) as const);

const chronicleTable = (
  { id, items }: ChronicleBlock,
  caption: Line,
  heads: readonly string[],
): TableBlock => ({
  type: 'table',
  id,
  caption,
  columns: twoColumns(heads),
  rows: items.map(({ date, span, content, record }) => ({
    kind: 'row',
    record,
    cells: [
      span ? { type: 'date', span, text: date } : { type: 'text', content: [{ type: 'text', text: date }] },
      { type: 'text', content },
    ],
  })),
  note: null,
});

const listTable = ({ id, items }: ListBlock, caption: Line, heads: readonly string[]): TableBlock => ({
  type: 'table',
  id,
  caption,
  columns: twoColumns(heads),
  rows: items.map((content, index) => ({
    kind: 'row',
    cells: [
      { type: 'number', value: index + 1, qualifier: 'exact', text: String(index + 1) },
      { type: 'text', content },
    ],
  })),
  note: null,
});
