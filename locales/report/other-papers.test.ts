import { describe, expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import { type Lang, languages } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { cellLine } from '../../shared/report/cell-line';
import { composePaper } from '../../shared/report/compose-paper';
import type { ReportDocument } from '../../shared/report/document';
import { figuresOf, inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, office, plain, said, title, work } from '../../shared/report/papers-for-tests';
import { recordsListed } from '../../shared/report/records-listed';
import { type PaperRequest, registerLists } from '../../shared/report/request';
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

type Wanted = PaperRequest extends infer R
  ? R extends PaperRequest
    ? Omit<R, 'lang' | 'asOf'>
    : never
  : never;

const paper = (
  wanted: Wanted,
  lang: Lang,
  records: readonly AnyRecord[] = [office, ...cities, ...work, ...open],
): ReportDocument =>
  composePaper(new Register(records), { ...wanted, lang, asOf } as PaperRequest, (of) => books[of]);

const brief = { paper: 'brief', city: 'chengdu' } as const;
const everyPaper: readonly Wanted[] = [
  brief,
  { ...brief, city: 'harbin' },
  { paper: 'chronicle', period: '2025' },
  { paper: 'chronicle', period: '2024..2025', country: 'CN' },
  ...registerLists.flatMap((of) => [
    { paper: 'register', of } as const,
    { paper: 'register', of, period: '2025', city: 'chengdu' } as const,
  ]),
];

const tableIn = (document: ReportDocument, id: string): TableBlock => {
  const block = document.blocks.find((one) => one.id === id);
  if (block?.type !== 'table') throw new Error(`No table ${id}`);
  return block;
};
const rowsOf = (table: TableBlock) =>
  table.rows.map(({ cells }) => cells.map((cell) => plain(plainText(cellLine(cell)))));

describe.each(languages)('every other paper in %s', (lang) => {
  it.each(everyPaper)('%o has ids of its own, no unfilled place and nothing doubled', (wanted) => {
    for (const records of [undefined, [office, ...cities]]) {
      const { blocks } = paper(wanted, lang, records);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      const text = blocks.map((block) => plainText(inlinesOf(block))).join(' | ');
      expect(text).not.toMatch(/{{|}}|undefined|NaN|\ue000|\.\.|。。| {2}|papers\./);
      for (const block of blocks) {
        if (lang !== 'zh' || block.type !== 'paragraph') continue;
        expect(plainText(block.content)).not.toMatch(/[,;:!?]/);
      }
    }
  });

  it('says of a city without records no more than its level and zeros', () => {
    const ids = paper(brief, lang, [office, ...cities]).blocks.map(({ id }) => id);
    expect(ids).toEqual(['head', 'brief.facts', 'brief.figures.heading', 'brief.figures']);
  });
});

describe('the brief', () => {
  it('puts first what is overdue, then what comes, then what was last', () => {
    expect(said(paper(brief, 'ru'), 'brief.main').split('\n')).toEqual([
      'Истекает срок документа «Программа» (1 февраля 2026 г.).',
      'Итог не внесён: Круглый стол (1 октября 2025 г.).',
      'Ближайшее в планах: Поездка на выставку (5 декабря 2025 г.).',
      'Последнее мероприятие: Концерт (29 января 2025 г.).',
      'Последний визит: v3 (май 2025 г.; выезд, 14 человек).'.replace('v3', 'Выезд делегации'),
    ]);
  });

  it('turns each open item into a point for discussion', () => {
    expect(said(paper(brief, 'zh'), 'brief.topics').split('\n')).toEqual([
      '《合作规划》：将于2026年2月1日到期，商定续签事宜。',
      '圆桌会议：原定2025年10月1日，结果尚未登记。',
      '马拉松：已延期，商定新的时间。',
      '赴展会（2025年12月5日）：商定日程和人员。',
    ]);
  });

  it('sets the year beside the same span before', () => {
    const table = tableIn(paper(brief, 'en'), 'brief.figures');
    expect(table.columns.map(({ head }) => plain(head))).toEqual(['1 January – 21 November', '2025', '2024']);
    expect(rowsOf(table)).toEqual([
      ['Delegations received', '1', '0'],
      ['Delegations sent', '1', '0'],
      ['Online meetings', '0', '0'],
      ['Events', '1', '1'],
      ['Documents signed', '2', '0'],
      ['Activities: events and visits, each counted once', '3', '1'],
    ]);
  });

  it('has a line for each activity that is counted', () => {
    const document = paper(brief, 'en');
    expect(said(document, 'brief.activities.heading')).toBe(
      'Activities: 3 in 2025, 1 in the same period of 2024',
    );
    expect(rowsOf(tableIn(document, 'brief.activities')).map(([date, what]) => `${date}: ${what}`)).toEqual([
      '10 July 2024: Music week',
      '29 January 2025: Concert',
      '3 February 2025: Delegation received',
      'May 2025: Delegation sent',
    ]);
  });

  it('calls a visit by what it was for, and leaves what a planned event holds to the event', () => {
    const purpose = title('Переговоры о парке.', '商讨园区建设。', 'Talks on the park.');
    const records: readonly AnyRecord[] = [
      office,
      ...cities,
      visit('talks', '2025-03-01', { title: title('Визит', '来访', 'Visit'), purpose }),
      visit('back', '2025-11-01', {
        status: 'planned',
        title: title('Ответный визит', '回访', 'Return'),
        purpose,
      }),
      event('fair', '2025-12-10', { status: 'planned', cities: ['chengdu'] }),
      event('panel', '2025-12-11', { status: 'planned', cities: ['chengdu'], parent: 'fair' }),
    ];
    const document = paper(brief, 'ru', records);
    expect(said(document, 'brief.main')).toContain('Последний визит: Переговоры о парке (1 марта 2025 г.).');
    expect(rowsOf(tableIn(document, 'brief.planned')).map(([, what]) => what)).toEqual(['fair']);
    expect(said(document, 'brief.topics').split('\n')).toEqual([
      'Ответный визит: план на 1 ноября 2025 г., итог в реестр не внесён.',
      'fair (10 декабря 2025 г.): согласовать программу и состав участников.',
    ]);
  });

  it('shows the event that is counted, where only a part of it names the city', () => {
    const records: readonly AnyRecord[] = [
      office,
      ...cities,
      event('fair', '2025-03-10', { cities: ['harbin'] }),
      event('panel', '2025-03-11', { cities: ['chengdu'], parent: 'fair' }),
    ];
    const document = paper(brief, 'en', records);
    expect(rowsOf(tableIn(document, 'brief.activities')).map(([, what]) => what)).toEqual(['fair']);
    expect(said(document, 'brief.main')).toContain('fair');
  });

  it('knows who was met by post, and names nobody who is sensitive', () => {
    const document = paper(brief, 'en');
    expect(rowsOf(tableIn(document, 'brief.people'))).toEqual([
      ['Deputy Mayor', 'Delegation received', '3 February 2025'],
      ['Mayor of Chengdu', 'signing: Programme', '1 February 2023'],
    ]);
    expect(JSON.stringify(document)).not.toContain('Secret Friend');
  });

  it('counts a document as in force only by its term', () => {
    const facts = rowsOf(tableIn(paper(brief, 'en'), 'brief.facts'))[0];
    expect(facts).toEqual(['sister city since 12 September 2024', '1', '4']);
    const running = figuresOf(paper(brief, 'en')).find(({ work: how }) => how?.how === 'inForce');
    expect(running).toMatchObject({ value: 1, ids: ['ending'] });
  });
});

describe('registers', () => {
  it('list what is planned and put off beside what was held, and total only that', () => {
    const table = tableIn(
      paper({ paper: 'register', of: 'visits', period: '2025' }, 'en'),
      'register.visits',
    );
    const heads = table.columns.map(({ head }) => head);
    const status = heads.indexOf('Status');
    const rows = rowsOf(table);
    expect(rows.filter((row) => row[status] === 'planned').map(([, date]) => date)).toEqual(['5 December']);
    expect(table.rows.filter(({ kind }) => kind === 'total').map(({ cells }) => cells.length)).toEqual([
      heads.length,
      heads.length,
    ]);
    expect(rows.at(-2)?.join(' ')).toMatch(/Delegations received: 3/);
    expect(rows.at(-1)?.join(' ')).toMatch(/14 .*Delegations sent: 1/);
  });

  it('leave out a column that nothing stands in', () => {
    const table = tableIn(paper({ paper: 'register', of: 'events' }, 'ru'), 'register.events');
    expect(table.columns.map(({ head }) => head)).not.toContain('Место');
  });

  it('reach from the first record to the day where no period is asked for', () => {
    const document = paper({ paper: 'register', of: 'agreements' }, 'zh');
    expect(said(document, 'head')).toContain('2023年1月1日至2025年11月21日');
    expect(document.meta.landscape).toBe(true);
  });

  it('show partners as they are on the day', () => {
    const table = tableIn(paper({ paper: 'register', of: 'partners' }, 'en'), 'register.partners');
    expect(rowsOf(table).map((row) => row.slice(1, 3))).toEqual([
      ['Chengdu', 'China'],
      ['Harbin', 'China'],
      ['Partner cities: 2', ''],
    ]);
  });
});

describe('a table of a screen', () => {
  const table: Wanted = {
    paper: 'table',
    name: 'visits',
    title: '<b>Visits</b>',
    note: '2025',
    columns: [
      { head: '=Head', align: 'start' },
      { head: 'n', align: 'end' },
    ],
    rows: [
      { record: 'v1', cells: [{ text: 'a' }, { text: 'more than 3', value: 3, qualifier: 'moreThan' }] },
      { cells: [{ text: '7 July 2025', span: { from: '2025-07-07' } }] },
    ],
  };

  it('keeps its rows, their order and what their cells are', () => {
    const document = paper(table, 'en');
    expect(tableIn(document, 'table').rows).toEqual([
      {
        kind: 'row',
        record: 'v1',
        cells: [
          { type: 'text', content: [{ type: 'text', text: 'a' }] },
          { type: 'number', value: 3, qualifier: 'moreThan', text: 'more than 3' },
        ],
      },
      {
        kind: 'row',
        cells: [{ type: 'date', span: { from: '2025-07-07' }, text: '7 July 2025' }, { type: 'empty' }],
      },
    ]);
    expect(plain(said(document, 'head'))).toBe('2025 · at 21 November 2025');
  });

  it('heads each group of rows once, as the screen does', () => {
    const row = (name: string, group: string) => ({ cells: [{ text: name }, null], group });
    const rows = [row('Chengdu', 'July'), row('Harbin', 'July'), row('Minsk', 'May')];
    const shown = tableIn(paper({ ...table, rows }, 'en'), 'table').rows;
    expect(shown.map(({ kind, cells }) => [kind, plainText(cellLine(cells[0]))])).toEqual([
      ['group', 'July'],
      ['row', 'Chengdu'],
      ['row', 'Harbin'],
      ['group', 'May'],
      ['row', 'Minsk'],
    ]);
  });
});

it('a chronicle lists what a calendar of it holds', () => {
  const document = paper({ paper: 'chronicle', period: '2025' }, 'en');
  const listed = recordsListed(document);
  expect(listed.has('concert')).toBe(true);
  expect(listed.has('next')).toBe(false);
});

it('no record can break a paper: hostile titles stay words', () => {
  const hostile = '<img src=x onerror=alert(1)> {{n}} $t(unnamed) =1+1 \u202e';
  const records = [
    office,
    ...cities,
    ...work,
    event('bad', '2025-03-03', { cities: ['chengdu'], title: { en: hostile } }),
    visit('worse', '2025-03-04', { cities: ['chengdu'], purpose: { en: hostile } }),
  ];
  for (const wanted of everyPaper.filter((one) => one.paper !== 'register' || one.of === 'visits')) {
    const text = JSON.stringify(paper(wanted, 'ru', records));
    if (text.includes('onerror')) expect(text).toContain('{{n}} $t(unnamed)');
  }
});
