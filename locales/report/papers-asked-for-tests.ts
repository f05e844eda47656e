import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { cellLine } from '../../shared/report/cell-line';
import { composePaper } from '../../shared/report/compose-paper';
import type { ReportDocument } from '../../shared/report/document';
import { plainText } from '../../shared/report/inline';
import { cities, office, plain, title, work } from '../../shared/report/papers-for-tests';
import type { PaperRequest } from '../../shared/report/request';
import type { TableBlock } from '../../shared/report/tables';
import { books } from './books-for-tests';

const asOf = '2025-11-21';

/** What the small office plans, waits for and has put off with Chengdu. */
const open: readonly AnyRecord[] = [
  visit('next', '2025-12-05', {
    status: 'planned',
    direction: 'outgoing',
    cities: ['chengdu'],
    title: title('Поездка на выставку', '赴展会', 'Trip to the fair'),
  }),
  event('lost', '2025-10-01', {
    status: 'planned',
    cities: ['chengdu'],
    title: title('Круглый стол', '圆桌会议', 'Round table'),
  }),
  event('later', '2025-09', {
    status: 'postponed',
    cities: ['chengdu'],
    title: title('Марафон', '马拉松', 'Marathon'),
  }),
  agreement('ending', '2023-02-01', {
    parties: [{ territory: 'city', city: 'chengdu' }],
    documentKind: 'programme',
    title: title('Программа', '合作规划', 'Programme'),
    term: { kind: 'until', until: '2026-02-01' },
    signatories: [{ post: { ru: 'Мэр города Чэнду', zh: '成都市市长', en: 'Mayor of Chengdu' } }],
  }),
  {
    kind: 'person',
    id: 'secret',
    names: { ru: 'Тайный Друг', zh: '某人', en: 'Secret Friend' },
    sensitive: true,
    posts: [{ title: title('Вице-мэр', '副市长', 'Deputy Mayor'), city: 'chengdu' }],
  },
  visit('secretVisit', '2025-02-03', {
    cities: ['chengdu'],
    head: { person: 'secret', post: title('Вице-мэр', '副市长', 'Deputy Mayor') },
  }),
];

/** A paper asked for, without its language and day. */
export type Wanted = PaperRequest extends infer R
  ? R extends PaperRequest
    ? Omit<R, 'lang' | 'asOf'>
    : never
  : never;

/** The paper on 21 November 2025; of the small office with what is open with Chengdu where no records are given. */
export const paper = (
  wanted: Wanted,
  lang: Lang,
  records: readonly AnyRecord[] = [office, ...cities, ...work, ...open],
): ReportDocument =>
  composePaper(new Register(records), { ...wanted, lang, asOf } as PaperRequest, (of) => books[of]);

export const brief = { paper: 'brief', city: 'chengdu' } as const;
/** A table of a document by its id; throws where there is none. */
export const tableIn = (document: ReportDocument, id: string): TableBlock => {
  const block = document.blocks.find((one) => one.id === id);
  if (block?.type !== 'table') throw new Error(`No table ${id}`);
  return block;
};
/** The cells of a table as they are read. */
export const rowsOf = (table: TableBlock) =>
  table.rows.map(({ cells }) => cells.map((cell) => plain(plainText(cellLine(cell)))));
