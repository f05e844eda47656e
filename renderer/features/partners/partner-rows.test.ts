import { describe, expect, it } from 'vitest';
import { countContext } from '../../../shared/counting/context';
import { agreement, city, places, relationship, visit } from '../../../shared/counting/records-for-tests';
import { periodOf } from '../../../shared/domain/period';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { citiesAmong, filterPartners } from './partner-filter';
import { partnerRows } from './partner-rows';

const today = '2025-11-21';

function rowsOf(...records: readonly AnyRecord[]) {
  const register = new Register([...places, ...records]);
  const rows = partnerRows(register, periodOf('2025'), countContext(register, today));
  return { register, rows, row: (id: string) => rows.find((row) => row.id === id) };
}

describe('the rows of the partner list', () => {
  it('leave the office’s own city out and put a district right after its city', () => {
    const ids = rowsOf().rows.map(({ id }) => id);
    expect(ids).not.toContain('yekaterinburg');
    expect(ids.indexOf('jiangbei')).toBe(ids.indexOf('chongqing') + 1);
  });

  it('count the visits of a district for its city too, and its documents for itself alone', () => {
    const { row } = rowsOf(
      visit('v1', '2025-03-01', { cities: ['jiangbei'] }),
      agreement('a1', '2025-03-01', { parties: [{ territory: 'district', city: 'jiangbei' }] }),
    );
    expect(row('chongqing')?.activities?.value).toBe(1);
    expect(row('jiangbei')?.activities?.value).toBe(1);
    expect(row('jiangbei')?.documents?.value).toBe(1);
    expect(row('chongqing')?.documents).toBeNull();
  });

  it('say where the ties stand today, also when they rest or their date is unclear', () => {
    const { row } = rowsOf(
      relationship('chengdu', [
        { to: 'friendly', on: '2018' },
        { to: 'sister', on: '2023' },
      ]),
      relationship('guangzhou', [
        { to: 'partner', on: '2016' },
        { to: 'dormant', on: '2020' },
      ]),
      relationship('chongqing', [{ to: 'partner' }]),
    );
    expect(row('chengdu')?.standing).toBe('sister');
    expect(row('guangzhou')?.standing).toBe('dormant');
    expect(row('chongqing')?.standing).toBe('unsure');
    expect(row('jiangbei')?.standing).toBe('none');
  });

  it('name the latest contact of any year, and mark a partner that has been silent for a year', () => {
    const { row } = rowsOf(
      relationship('chengdu', [{ to: 'partner', on: '2016' }]),
      visit('old', '2022-04-01'),
      visit('latest', '2024-09-09'),
      visit('planned', '2025-12-01', { status: 'planned' }),
    );
    expect(row('chengdu')?.last?.id).toBe('latest');
    expect(row('chengdu')?.quiet).toBe(true);
  });
});

describe('the filter of the partner list', () => {
  it('keeps the city above a district that passes', () => {
    const { register, rows } = rowsOf();
    const filter = { scope: 'all', country: 'all', text: 'jiangbei' } as const;
    const found = filterPartners(rows, filter, register, 'en');
    expect(found.map(({ id }) => id)).toEqual(['chongqing', 'jiangbei']);
    expect(citiesAmong(found)).toBe(1);
  });

  it('finds a city by any of its names and by the kind of its ties', () => {
    const { register, rows } = rowsOf(
      city('xiamen', { names: { ru: 'Сямэнь', zh: '厦门' }, aliases: ['Сямынь'] }),
      relationship('xiamen', [{ to: 'partner', on: '2020' }]),
    );
    const ids = (text: string) =>
      filterPartners(rows, { scope: 'partners', country: 'CN', text }, register, 'ru').map(({ id }) => id);
    expect(ids('сямынь')).toEqual(['xiamen']);
    expect(ids('厦门')).toEqual(['xiamen']);
    expect(ids('chengdu')).toEqual([]);
  });
});
