import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/period';
import { count } from './count';
import { countTable } from './count-table';
import type { CountTable, Dimension, Measure } from './figure';
import { agreement, event, on, registerOf, relationship, visit } from './records-for-tests';

const records = [
  event('expo', '2024-07-08', { format: 'expo', fields: ['economy', 'industry'], cities: ['guangzhou'] }),
  visit('to-expo', '2024-06-30', { event: 'expo', cities: ['jiangbei'], fields: ['economy'] }),
  visit('trip', '2025-05-20', { direction: 'outgoing', cities: ['chengdu', 'jiangbei'], level: 'cityHead' }),
  visit('vague', '2025', { cities: ['chengdu'] }),
  visit('bare', '2025-07-07', { cities: [], country: 'CN' }),
  visit('abroad', '2025-03-01', { direction: 'outgoing', cities: ['hongkong', 'minsk'] }),
  agreement('plan', '2025-05-21', { documentKind: 'actionPlan', areas: ['youth'] }),
];

const tableOf = (
  measure: Measure,
  rows: Dimension,
  period: string,
  columns?: Dimension,
  asOf = '2025-11-21',
) =>
  countTable(
    registerOf(...records),
    { measure, rows, columns, period: periodOf(period), scope: {} },
    on(asOf),
  );

const rowsOf = ({ rows, rowTotals }: CountTable) =>
  rows.map(({ key }, index) => [key, rowTotals[index]?.value] as const);

describe('countTable', () => {
  it('puts a visit under every city it names and its city, and the total counts it once', () => {
    const table = tableOf('visits', 'city', '2025');
    expect(rowsOf(table)).toEqual([
      ['chengdu', 2],
      ['chongqing', 1],
      ['hongkong', 1],
      ['jiangbei', 1],
      ['minsk', 1],
      [null, 1],
    ]);
    expect(table.total.value).toBe(4);
    expect(table.rowsOverlap).toBe(true);
  });

  it('shows Hong Kong after the countries', () => {
    expect(rowsOf(tableOf('visits', 'country', '2025'))).toEqual([
      ['CN', 3],
      ['BY', 1],
      ['HK', 1],
    ]);
  });

  it('shows all fields, also those without work, in the order of the vocabulary', () => {
    const table = tableOf('events', 'field', '2024');
    expect(rowsOf(table)).toHaveLength(8);
    expect(rowsOf(table).slice(0, 3)).toEqual([
      ['economy', 1],
      ['industry', 1],
      ['education', 0],
    ]);
    expect(table.rowsOverlap).toBe(true);
  });

  it('collects what is too vague for a month in a last row that belongs to the total', () => {
    const table = tableOf('visits', 'month', '2025');
    expect(table.rows.at(-1)).toEqual({ key: 'vague', partial: false });
    expect(table.rowTotals.at(-1)?.ids).toEqual(['vague']);
    expect(table.total.value).toBe(4);
    expect(table.rowsOverlap).toBe(false);
    expect(table.rowTotals[4]?.vagueIds).toEqual(['vague']);
  });

  it('marks the running month and leaves out those to come', () => {
    const { rows } = tableOf('visits', 'month', '2025');
    expect(rows.slice(-3).map(({ key, partial }) => [key, partial])).toEqual([
      ['2025-10', false],
      ['2025-11', true],
      ['vague', false],
    ]);
  });

  it('cuts the parts at the ends of the asked period', () => {
    const { rows } = tableOf('visits', 'quarter', '2025-02-10..2025-06-30');
    expect(rows.map(({ key }) => key)).toEqual(['2025-02-10..2025-03-31', '2025-Q2']);
  });

  it('counts an activity in both months in which its members begin', () => {
    const table = tableOf('activities', 'month', '2024');
    expect(rowsOf(table).filter(([, value]) => value === 1)).toEqual([
      ['2024-06', 1],
      ['2024-07', 1],
    ]);
    expect([table.total.value, table.rowsOverlap]).toEqual([1, true]);
  });

  it('gives an activity the direction of its delegations instead of "not stated"', () => {
    expect(rowsOf(tableOf('activities', 'direction', '2024'))).toEqual([['incoming', 1]]);
  });

  it('takes the kind that fits the measure', () => {
    expect(rowsOf(tableOf('events', 'kind', '2024'))).toEqual([['expo', 1]]);
    expect(rowsOf(tableOf('documents', 'kind', '2025'))).toEqual([['actionPlan', 1]]);
    expect(rowsOf(tableOf('visits', 'kind', '2025'))).toEqual([['visit', 4]]);
  });

  it('fills the cells of two dimensions with the plain count', () => {
    const table = tableOf('visits', 'city', '2024..2025', 'year');
    const chongqing = table.rows.findIndex(({ key }) => key === 'chongqing');
    expect(table.cells[chongqing]?.map(({ value }) => value)).toEqual([1, 1]);
    expect(table.columnTotals.map(({ value }) => value)).toEqual([1, 4]);
    expect(table.cells[chongqing]?.[1]?.scope).toEqual({ city: 'chongqing' });
  });

  it('keeps a head for a partner that left the network before the end', () => {
    const register = registerOf(
      relationship('minsk', [
        { to: 'partner', on: '2020' },
        { to: 'ended', on: '2024-06' },
      ]),
      relationship('chengdu', [{ to: 'sister', on: '2024-09-12' }]),
    );
    const query = { measure: 'partners', rows: 'city', columns: 'year', scope: {} } as const;
    const table = countTable(register, { ...query, period: periodOf('2023..2025') }, on('2025-11-21'));
    expect(rowsOf(table)).toEqual([
      ['chengdu', 1],
      ['minsk', 0],
    ]);
    expect(table.cells.map((cells) => cells.map(({ value }) => value))).toEqual([
      [0, 1, 1],
      [1, 0, 0],
    ]);
  });

  it.each(['activities', 'visits', 'events', 'documents'] as const)(
    'has a total for %s that equals the plain count, whatever the dimensions',
    (measure) => {
      const plain = count(registerOf(...records), measure, periodOf('2024..2025'), {}, on('2025-11-21'));
      const dimensions: readonly Dimension[] = [
        'year',
        'month',
        'city',
        'country',
        'kind',
        'field',
        'level',
        'role',
      ];
      for (const rows of dimensions) {
        expect(tableOf(measure, rows, '2024..2025', 'direction').total).toEqual(plain);
      }
    },
  );
});
