import { describe, expect, it } from 'vitest';
import { countTable, type TableQuery } from '../../../shared/counting/count-table';
import { agreement, event, on, registerOf, visit } from '../../../shared/counting/records-for-tests';
import { periodOf } from '../../../shared/domain/period';
import { chartOf } from './chart-model';
import { spanPeriod } from './count-span';
import { findingOf } from './finding';
import { columnKey, figureAt, gridOf } from './grid-model';
import { sameDaysOf } from './same-days';
import { tableText } from './table-text';

const register = registerOf(
  event('a', '2024-03-01', { fields: ['culture'] }),
  event('b', '2024-12-20', { fields: ['sport'] }),
  event('c', '2025-02-01', { fields: ['culture'] }),
  event('d', '2025-05-01', { fields: ['culture', 'sport'] }),
  event('e', '2025-06-01', { fields: ['culture'] }),
);
const context = on('2025-11-21');
const query: TableQuery = {
  measure: 'events',
  rows: 'year',
  columns: 'field',
  period: periodOf('2024..2025'),
  scope: {},
};
const table = countTable(register, query, context);
const sameDays = sameDaysOf(register, table, query, context);
const grid = gridOf(table, true, sameDays);
const culture = { row: '2025', column: 'culture' };

describe('the grid of counts', () => {
  it('puts the latest year on top, the year before and the difference under it, and the totals at the foot', () => {
    expect(grid.rows.map(({ id }) => id)).toEqual(['2025', 'before', 'difference', '2024', 'total']);
  });

  it('compares the running year with the same days, not with all of the year before', () => {
    expect(figureAt(grid, { row: 'before', column: 'total' })?.ids).toEqual(['a']);
    expect(figureAt(grid, { row: '2024', column: 'total' })?.ids).toEqual(['a', 'b']);
    const differences = grid.rows.find(({ kind }) => kind === 'difference')?.differences;
    expect(differences?.[0]).toBe(2);
  });

  it('finds the figure of a cell and its records', () => {
    expect(figureAt(grid, culture)?.ids).toEqual(['c', 'd', 'e']);
    expect(figureAt(grid, { row: '1999', column: 'culture' })).toBeNull();
    expect(figureAt(grid, { row: '2025', column: 'gone' })).toBeNull();
  });

  it('has no same days to compare when no row is running', () => {
    const past = { ...query, period: periodOf('2024') };
    expect(sameDaysOf(register, countTable(register, past, context), past, context)).toBeNull();
  });

  it('is copied as lines of cells that no name can part', () => {
    const lines = tableText(grid, {
      corner: 'Year',
      total: 'Total',
      rowLabel: ({ id }) => `${id}\tyear`,
      columnLabels: grid.columns.map((_, i) => columnKey(grid, i + 1)),
      figure: ({ value }) => String(value),
      difference: (difference) => `+${difference}`,
    }).split('\n');
    expect(lines).toHaveLength(6);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([10]));
    expect(lines[1]).toMatch(/^2025 year\t3\t/);
  });
});

describe('the chart of a table', () => {
  it('says which field grew most', () => {
    expect(findingOf(table, true, sameDays)).toMatchObject({ kind: 'grew', difference: 2 });
  });

  it('draws fields, which overlap, as small multiples over the years', () => {
    const model = chartOf(table, 'year', 'field');
    expect(model.kind).toBe('multiples');
    expect(model.kind === 'multiples' && model.series.map(({ head }) => head.key)).toEqual([
      'culture',
      'sport',
    ]);
  });

  it('stacks directions, which do not, and draws a list as bars', () => {
    const visits = registerOf(
      visit('v', '2024-03-01'),
      visit('w', '2025-03-01', { direction: 'outgoing', cities: ['minsk'] }),
    );
    const asked = { ...query, measure: 'visits', columns: 'direction' } as const;
    expect(chartOf(countTable(visits, asked, context), 'year', 'direction').kind).toBe('stack');
    const list = { measure: 'visits', rows: 'city', period: query.period, scope: {} } as const;
    expect(chartOf(countTable(visits, list, context), 'city', undefined).kind).toBe('bars');
  });

  it('is not drawn where everything is zero', () => {
    const empty = countTable(registerOf(), query, context);
    expect(chartOf(empty, 'year', 'field').kind).toBe('none');
  });
});

describe('the years of a table', () => {
  const year = periodOf('2025-H1');
  it('are the chosen period, five years that end with it, or all on record', () => {
    expect(spanPeriod('period', year, register, 'events', context)).toBe(year);
    expect(spanPeriod('fiveYears', year, register, 'events', context)).toMatchObject({
      first: '2021-01-01',
      last: '2025-12-31',
    });
    expect(spanPeriod('all', year, register, 'events', context).text).toBe('2024..2025');
    const older = registerOf(agreement('pact', '2003-05-01'), event('fair', '2022-05-01'));
    expect(spanPeriod('all', year, older, 'events', context).text).toBe('2022..2025');
    expect(spanPeriod('all', year, older, 'documents', context).text).toBe('2003..2025');
    expect(spanPeriod('all', year, registerOf(), 'events', context).text).toBe('2025');
  });
});
