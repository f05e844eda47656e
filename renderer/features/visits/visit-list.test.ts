import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../shared/domain/period';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { visitFigures } from './visit-figures';
import { directionCounts, filterVisits, noFilter } from './visit-filter';
import { visitRows } from './visit-rows';

const today = '2025-11-21';
const year = periodOf('2025');
const visit = (id: string, from: string, more: object = {}): AnyRecord =>
  ({
    kind: 'visit',
    id,
    status: 'held',
    direction: 'incoming',
    cities: ['chengdu'],
    dates: { from },
    ...more,
  }) as AnyRecord;
const places: readonly AnyRecord[] = [
  { kind: 'office', id: 'office', city: 'home' },
  { kind: 'city', id: 'home', names: { en: 'Yekaterinburg' }, country: 'RU' },
  { kind: 'city', id: 'chengdu', names: { ru: 'Чэнду', zh: '成都', en: 'Chengdu' }, country: 'CN' },
];
const rowsOf = (...records: readonly AnyRecord[]) =>
  visitRows(new Register([...places, ...records]), year, today, 'en');
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('visitRows', () => {
  it('lists visits that began in the period, those whose date may lie in it, and drafts without a date', () => {
    const rows = rowsOf(
      visit('in', '2025-03-01'),
      visit('before', '2024-12-30'),
      { kind: 'visit', id: 'draft' },
      visit('vague', '2025'),
    );
    expect(ids(rows)).toEqual(['in', 'draft', 'vague']);
  });

  it('names the country where no city is stated', () => {
    const [row] = rowsOf(visit('v', '2025-03', { cities: [], country: 'VN' }));
    expect(row).toMatchObject({ places: 'Vietnam', countryOnly: true, countries: ['VN'] });
  });

  it('marks planned visits whose last day has passed', () => {
    const rows = rowsOf(
      visit('late', '2025-11-10', { status: 'planned' }),
      visit('this month', '2025-11', { status: 'planned' }),
    );
    expect(rows.map(({ toConfirm }) => toConfirm)).toEqual([true, false]);
  });

  it('counts the documents signed at each visit', () => {
    const [row] = rowsOf(visit('v', '2025-03'), {
      kind: 'agreement',
      id: 'plan',
      signedAtVisit: 'v',
    });
    expect(row?.documents).toBe(1);
  });
});

describe('filterVisits', () => {
  const rows = rowsOf(
    visit('trade', '2025-03', { title: { en: 'Trade mission' }, fields: ['economy'] }),
    visit('abroad', '2025-04', { direction: 'outgoing', status: 'cancelled', cities: [], country: 'VN' }),
  );

  it('finds a visit by its title and by any name of its city', () => {
    for (const text of ['trade', 'чэнду', '成都']) {
      expect(ids(filterVisits(rows, { ...noFilter, text }))).toEqual(['trade']);
    }
  });

  it('keeps what satisfies every choice', () => {
    expect(ids(filterVisits(rows, { ...noFilter, country: 'VN', status: 'cancelled' }))).toEqual(['abroad']);
    expect(filterVisits(rows, { ...noFilter, country: 'VN', field: 'economy' })).toEqual([]);
  });

  it('says how many each direction would leave', () => {
    expect(directionCounts(rows, { ...noFilter, direction: 'online' })).toEqual({
      all: 2,
      incoming: 1,
      outgoing: 1,
      online: 0,
    });
  });
});

describe('visitFigures', () => {
  it('counts only what was held among the visits given, people apart and with their doubt', () => {
    const register = new Register([
      ...places,
      visit('a', '2025-03', { people: { value: 6, qualifier: 'exact' } }),
      visit('b', '2025-04', { people: { value: 4, qualifier: 'about' } }),
      visit('c', '2025-05', { status: 'cancelled' }),
      visit('not asked', '2025-06'),
    ]);
    const visits = register.all('visit').filter(({ id }) => id !== 'not asked');
    const context = { asOf: today, rules: { subEvents: false, leaderTalksAbroad: false } };
    const figures = visitFigures(register, visits, year, context);
    expect(figures.received.value).toBe(2);
    expect(figures.peopleReceived).toMatchObject({ value: 10, qualifier: 'about' });
    expect(figures.sent.value).toBe(0);
  });
});
