import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  compareDates,
  DateSpan,
  intervalOf,
  PartialDate,
  precisionOf,
} from './partial-date';

describe('a partial date', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', '2025-07-01', '2025-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-07-07', 'day', '2025-07-07', '2025-07-07'],
  ])('%s has precision %s and covers its days', (text, precision, first, last) => {
    expect(precisionOf(text)).toBe(precision);
    expect(intervalOf(text)).toEqual({ first, last });
  });

  it.each(['2025-02-31', '2023-02-29', '2025-13', '2025-Q5', '2025-7-7', '25', '', '2025-07-07T00:00'])(
    'refuses %j',
    (text) => {
      expect(intervalOf(text)).toBeNull();
      expect(PartialDate.safeParse(text).success).toBe(false);
    },
  );

  it('sorts by first day, the vaguer first', () => {
    const dates = ['2025-07-07', '2025', '2025-01-01', '2025-H1', '2024-12'];
    expect(dates.sort(compareDates)).toEqual(['2024-12', '2025', '2025-H1', '2025-01-01', '2025-07-07']);
  });
});

describe('a span', () => {
  it('may cross New Year', () => {
    expect(DateSpan.safeParse({ from: '2025-12-28', to: '2026-01-03' }).success).toBe(true);
  });

  it('may not end before it begins', () => {
    const parsed = DateSpan.safeParse({ from: '2025-12-09', to: '2025-12-03' });
    expect(parsed.error?.issues[0]).toMatchObject({ message: 'endsBeforeBegins', path: ['to'] });
  });

  it('may end in the month in which it begins, day unknown', () => {
    expect(DateSpan.safeParse({ from: '2025-05-12', to: '2025-05' }).success).toBe(true);
  });
});

describe('calendar arithmetic', () => {
  it('crosses months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('turns 29 February into 28 February where the year has none', () => {
    expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
    expect(addYears('2023-02-28', 1)).toBe('2024-02-28');
  });
});
