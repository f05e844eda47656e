import { describe, expect, it } from 'vitest';
import { said } from '../../shared/report/papers-for-tests';
import { paper, rowsOf, tableIn } from './papers-asked-for-tests';

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
