import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/period';
import { comparedSpans, compareYearOnYear } from './compare';
import { on, registerOf, visit } from './records-for-tests';

const spans = (period: string, asOf: string) => {
  const { current, before } = comparedSpans(periodOf(period), asOf);
  return [current.text, before.text];
};

describe('comparedSpans', () => {
  it('sets a whole year beside the whole year before', () => {
    expect(spans('2024', '2025-11-21')).toEqual(['2024', '2023']);
    expect(spans('2025-H1', '2025-11-21')).toEqual(['2025-H1', '2024-H1']);
  });

  it('ends a running period on the day asked for, and the one before on the same day and month', () => {
    expect(spans('2025', '2025-11-21')).toEqual(['2025-01-01..2025-11-21', '2024-01-01..2024-11-21']);
  });

  it('ends the year before a 29 February on the 28th', () => {
    expect(spans('2024', '2024-02-29')).toEqual(['2024-01-01..2024-02-29', '2023-01-01..2023-02-28']);
  });

  it('compares February with all of February', () => {
    expect(comparedSpans(periodOf('2025-02'), '2025-11-21').before).toMatchObject({
      first: '2024-02-01',
      last: '2024-02-29',
    });
  });

  it('moves a stretch of several periods by a year', () => {
    expect(spans('2024-07..2025-06', '2025-11-21')).toEqual(['2024-07..2025-06', '2023-07-01..2024-06-30']);
  });
});

describe('compareYearOnYear', () => {
  const compare = (records: ReturnType<typeof visit>[], measure: 'visits' | 'peopleIncoming' = 'visits') =>
    compareYearOnYear(registerOf(...records), measure, periodOf('2025'), {}, on('2025-11-21'));

  it('leaves out what came later in the year before', () => {
    const { current, before, difference } = compare([
      visit('a', '2025-03-01'),
      visit('b', '2025-11-21'),
      visit('c', '2024-11-21'),
      visit('later', '2024-11-22'),
    ]);
    expect([current.value, before.value, difference]).toEqual([2, 1, 1]);
  });

  it('leaves vague records out on both sides and says how many', () => {
    const { current, before, vagueLeftOut } = compare([
      visit('a', '2025'),
      visit('b', '2024'),
      visit('c', '2024-11'),
      visit('d', '2024-10'),
    ]);
    expect([current.ids, before.ids, vagueLeftOut]).toEqual([[], ['d'], 3]);
  });

  it('names no difference when a figure is not exact or not known', () => {
    const exact = visit('a', '2024-03-01', { people: { value: 5, qualifier: 'exact' } });
    const about = visit('b', '2025-03-01', { people: { value: 9, qualifier: 'about' } });
    const plain = visit('c', '2025-03-01', { people: { value: 9, qualifier: 'exact' } });
    expect(compare([exact, about], 'peopleIncoming').difference).toBeNull();
    expect(compare([exact, plain, visit('d', '2025-04-01')], 'peopleIncoming').difference).toBeNull();
    expect(compare([exact, plain], 'peopleIncoming').difference).toBe(4);
  });

  it('does not call a period that has not begun a fall', () => {
    const register = registerOf(visit('a', '2025-03-01'));
    const { difference } = compareYearOnYear(register, 'visits', periodOf('2026'), {}, on('2025-11-21'));
    expect(difference).toBeNull();
  });
});
