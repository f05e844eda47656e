import { describe, expect, it } from 'vitest';
import { agreement, city, event, relationship, visit } from '../../shared/counting/records-for-tests';
import { languages } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import type { Block, ReportDocument } from '../../shared/report/document';
import { plainText } from '../../shared/report/inline';
import { names, office, plain, said, title } from '../../shared/report/papers-for-tests';
import type { MapBlock, TimelineBlock } from '../../shared/report/pictures';
import type { TableBlock } from '../../shared/report/tables';
import { compose } from './books-for-tests';

const cities: readonly AnyRecord[] = [
  city('yekaterinburg', { country: 'RU', ...names('Екатеринбург', '叶卡捷琳堡', 'Yekaterinburg') }),
  city('chengdu', names('Чэнду', '成都', 'Chengdu')),
  city('harbin', names('Харбин', '哈尔滨', 'Harbin')),
  city('dalian', names('Далянь', '大连', 'Dalian')),
  city('xian', names('Сиань', '西安', 'Xi’an')),
  city('utopia', names('Утопия', '乌托邦', 'Utopia')),
];
const partners = [
  ...['chengdu', 'harbin', 'dalian', 'utopia'].map((id) =>
    relationship(id, [{ to: 'partner', on: '2020-01-01' }]),
  ),
  relationship('xian', [{ to: 'contact', on: '2024-01-01' }]),
];

/** Two visits each month of 2023 to 2025, to the four cities in turn, and one whose month nobody noted. */
const months = ['2023', '2024', '2025'].flatMap((year) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);
const rounds = ['chengdu', 'harbin', 'dalian', 'utopia'];
const visits = months.flatMap((month, at) => [
  visit(`a${month}`, `${month}-05`, { cities: [rounds[at % 4] ?? ''] }),
  visit(`b${month}`, `${month}-20`, {
    cities: [rounds[(at + 1) % 4] ?? ''],
    direction: 'outgoing',
  }),
]);
const vague = visit('vague', '2025-Q3', { cities: ['chengdu'] });
const joint = event('joint', '2025-04-09', {
  cities: ['chengdu', 'harbin'],
  title: title('Форум', '论坛', 'Forum'),
});
const busy: readonly AnyRecord[] = [office, ...cities, ...partners, ...visits, vague, joint];

function blockOf<T extends Block['type']>(document: ReportDocument, type: T, id: string) {
  const block = document.blocks.find((one) => one.id === id);
  return block?.type === type ? (block as Extract<Block, { type: T }>) : undefined;
}

const printed = ({ rows }: TableBlock): readonly (readonly string[])[] =>
  rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.type === 'text') return plainText(cell.content);
      if (cell.type === 'figure') return cell.figure.text;
      return cell.type === 'empty' ? '' : cell.text;
    }),
  );

describe('the heat map of cities', () => {
  const heat = () => blockOf(compose(busy, 'en'), 'table', 'cities.heat');

  it('has a shaded cell for each month, and a total that counts a shared event once', () => {
    const block = heat();
    expect(block?.columns.filter(({ shaded }) => shaded)).toHaveLength(12);
    const rows = block ? printed(block) : [];
    const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row.at(-1)), 0);
    expect([Number(rows.at(-1)?.at(-1)), sum]).toEqual([26, 27]);
  });

  it('keeps a visit without its month in the total alone', () => {
    const chengdu = heat()?.rows.find(({ record }) => record === 'chengdu')?.cells ?? [];
    const [values, total] = [chengdu.slice(1, -1), chengdu.at(-1)];
    const inMonths = values.reduce(
      (sum, cell) => sum + (cell.type === 'figure' ? (cell.figure.value ?? 0) : 0),
      0,
    );
    expect(total?.type === 'figure' && total.figure.value).toBe(inMonths + 1);
  });

  it('is not drawn for a few activities, one city, or more than a year', () => {
    const small = compose([office, ...cities, ...partners, ...visits.slice(-8)], 'en');
    expect(blockOf(small, 'table', 'cities.heat')).toBeUndefined();
    expect(blockOf(compose(busy, 'en', { city: 'chengdu' }), 'table', 'cities.heat')).toBeUndefined();
    expect(blockOf(compose(busy, 'en', { period: '2024..2025' }), 'table', 'cities.heat')).toBeUndefined();
  });
});

describe('the years of the register', () => {
  it('stand beside each other, the running one starred and said to be counted in part', () => {
    const document = compose(busy, 'ru', {}, '2025-11-21');
    const chart = blockOf(document, 'chart', 'years.chart');
    expect(chart?.categories.map(({ label, partial }) => [label, partial])).toEqual([
      ['2023', false],
      ['2024', false],
      ['2025*', true],
    ]);
    expect(chart?.series[0]?.values).toEqual([24, 24, 24]);
    expect(plain(plainText(chart?.caption ?? []))).toContain('(по 21 ноября 2025 г.)');
  });

  it('name the one with the most where there is only one', () => {
    expect(said(compose(busy, 'ru'), 'years.chart')).toContain(
      'Больше всего мероприятий и визитов — в 2025 году: 26',
    );
    expect(said(compose(busy, 'zh'), 'years.chart')).toContain('2025年活动与团组往来最多，共26项');
  });

  it('leave the months of a running year empty that have not come', () => {
    const heat = blockOf(compose(busy, 'en', {}, '2025-11-21'), 'table', 'years.heat');
    const last = heat ? printed(heat).at(-1) : [];
    expect(last?.slice(11, 13)).toEqual(['2', '']);
  });
});

describe('the map of partner cities', () => {
  const mapIn = (lang: 'ru' | 'zh' | 'en'): MapBlock | undefined =>
    blockOf(compose(busy, lang), 'map', 'network.map');

  it('finds cities by their names, most activities first, and joins them to the own city', () => {
    const map = mapIn('en');
    expect(map?.own?.label).toBe('Yekaterinburg');
    expect(map?.points.map(({ label }) => label).toSorted()).toEqual([
      'Chengdu',
      'Dalian',
      'Harbin',
      'Xi’an',
    ]);
    expect(map?.points.find(({ key }) => key === 'xian')).toMatchObject({ value: 0, partner: false });
    const values = map?.points.map(({ value }) => value) ?? [];
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(map?.data.rows.map(({ record }) => record)).toEqual(map?.points.map(({ key }) => key));
  });

  it.each(languages)(
    'names a city whose place nobody knows below it, and says that no borders are drawn: %s',
    (lang) => {
      const caption = plain(plainText(mapIn(lang)?.caption ?? []));
      expect(caption).toContain({ ru: 'Утопия', zh: '乌托邦', en: 'Utopia' }[lang]);
      expect(caption).toContain({ ru: 'границы не наносились', zh: '不表示国界', en: 'no borders' }[lang]);
    },
  );

  it('takes the place that the record states', () => {
    const placed = busy.map((record) =>
      record.id === 'utopia' ? { ...record, latitude: 10, longitude: 20 } : record,
    );
    const map = blockOf(compose(placed, 'en'), 'map', 'network.map');
    expect(map?.points.find(({ key }) => key === 'utopia')).toMatchObject({ latitude: 10, longitude: 20 });
  });
});

describe('the timeline of documents', () => {
  const documents: readonly AnyRecord[] = [
    agreement('long', '2020-03-01', { term: { kind: 'until', until: '2026-03-01' } }),
    agreement('open', '2021-05-01', { term: { kind: 'openEnded' } }),
    agreement('old', '2015-01-01', { term: { kind: 'until', until: '2024-12-31' } }),
    agreement('first', '2019-01-01', { term: { kind: 'until', until: '2024-01-01' } }),
    agreement('again', '2023-12-01', {
      documentKind: 'renewal',
      renews: 'first',
      term: { kind: 'until', until: '2025-06-30' },
    }),
    agreement('unknown', '2024-01-01'),
  ];
  const timelineIn = (lang: 'ru' | 'zh' | 'en'): TimelineBlock | undefined =>
    blockOf(compose([office, ...cities, ...documents], lang), 'timeline', 'documents.terms');

  it('shows what was in force in the period, first what ends first, a document as one bar with its renewal', () => {
    expect(timelineIn('en')?.bars).toEqual([
      {
        key: 'first',
        label: '1. Chengdu',
        from: '2019-01-01',
        until: '2025-06-30',
        renewals: ['2023-12-01'],
      },
      { key: 'long', label: '2. Chengdu', from: '2020-03-01', until: '2026-03-01', renewals: [] },
      { key: 'open', label: '3. Chengdu', from: '2021-05-01', until: null, renewals: [] },
    ]);
  });

  it.each(languages)('says every document and its term in its table and in words: %s', (lang) => {
    const timeline = timelineIn(lang);
    expect(timeline?.data.rows).toHaveLength(3);
    for (const id of ['first', 'long', 'open']) expect(timeline?.alt).toContain(id);
  });

  it('survives documents that renew each other in a circle', () => {
    const circle = [
      agreement('a', '2024-01-01', { renews: 'b', term: { kind: 'until', until: '2026-01-01' } }),
      agreement('b', '2024-02-01', { renews: 'a', term: { kind: 'until', until: '2026-01-01' } }),
    ];
    expect(
      blockOf(compose([office, ...cities, ...documents, ...circle], 'en'), 'timeline', 'documents.terms')
        ?.bars,
    ).toHaveLength(3);
  });
});

describe('visits by direction', () => {
  it('are drawn beside the year before once there are enough of them', () => {
    const chart = blockOf(compose(busy, 'en'), 'chart', 'directions.chart');
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [13, 12],
      [12, 12],
    ]);
    expect(
      blockOf(compose([office, ...cities, ...visits.slice(-4)], 'en'), 'chart', 'directions.chart'),
    ).toBeUndefined();
  });
});

describe('delegations over several years', () => {
  it.each([
    ['2025', 12],
    ['2024..2025', 8],
    ['2021..2025', 10],
    ['2018..2025', 8],
  ])('stand by month, quarter, half or year: %s', (period, stretches) => {
    const chart = blockOf(compose(busy, 'en', { period }), 'chart', 'delegations.chart');
    expect(chart?.categories).toHaveLength(stretches);
  });
});
