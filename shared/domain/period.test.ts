import { describe, expect, it } from 'vitest';
import { clipTo, isPartial, parsePeriod, periodOf, placeIn } from './period';

describe('parsePeriod', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2024-01..2025-06', 'range', '2024-01-01', '2025-06-30'],
    ['2025-01-01..2025-11-21', 'range', '2025-01-01', '2025-11-21'],
  ])('reads %s', (text, kind, first, last) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: { text, kind, first, last } });
  });

  it('says what is wrong with a period', () => {
    expect(parsePeriod('last year')).toMatchObject({ error: { code: 'notAPeriod' } });
    expect(parsePeriod('2025..2024')).toMatchObject({ error: { code: 'periodEndsBeforeBegins' } });
    expect(parsePeriod('2024..2025..2026')).toMatchObject({ error: { code: 'notAPeriod' } });
  });
});

describe('a running period', () => {
  it('is partial until its last day, and is clipped to today', () => {
    const year = periodOf('2025');
    expect(isPartial(year, '2025-11-21')).toBe(true);
    expect(isPartial(year, '2025-12-31')).toBe(false);
    expect(isPartial(year, '2024-12-31')).toBe(false);
    expect(clipTo(year, '2025-11-21').last).toBe('2025-11-21');
    expect(clipTo(year, '2026-02-01')).toEqual(year);
  });
});

describe('placeIn', () => {
  it('counts a partial date only where its whole interval lies inside', () => {
    const half = periodOf('2025-H1');
    expect(placeIn(half, '2025-05')).toBe('inside');
    expect(placeIn(half, '2025-Q2')).toBe('inside');
    expect(placeIn(half, '2025')).toBe('vague');
    expect(placeIn(half, '2025-07-01')).toBe('outside');
    expect(placeIn(periodOf('2025-05-10..2025-05-20'), '2025-05')).toBe('vague');
  });
});
