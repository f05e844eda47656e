import { describe, expect, it } from 'vitest';
import { periodOf } from '../domain/period';
import {
  formatDate,
  formatDayWithWeekday,
  formatPeriod,
  formatPeriodDays,
  formatPeriodHead,
  formatSpan,
  formatUpTo,
} from './dates';

/** No-break spaces are checked once and read as plain spaces elsewhere. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatDate', () => {
  it.each([
    ['2025-07-07', '7 июля 2025 г.', '2025年7月7日', '7 July 2025'],
    ['2025-05', 'май 2025 г.', '2025年5月', 'May 2025'],
    ['2025-Q2', 'II квартал 2025 г.', '2025年第二季度', 'second quarter of 2025'],
    ['2025-H1', '1-е полугодие 2025 г.', '2025年上半年', 'first half of 2025'],
    ['2025', '2025 г.', '2025年', '2025'],
  ])('writes %s with the precision it has', (date, ru, zh, en) => {
    expect([plain(formatDate(date, 'ru')), formatDate(date, 'zh'), plain(formatDate(date, 'en'))]).toEqual([
      ru,
      zh,
      en,
    ]);
  });

  it('keeps the day with its month and the year with «г.»', () => {
    expect(formatDate('2025-07-07', 'ru')).toBe('7\u00a0июля 2025\u00a0г.');
  });

  it('leaves the year out in the short style, but never out of a bare year', () => {
    expect(plain(formatDate('2025-05-09', 'ru', 'short'))).toBe('9 мая');
    expect(formatDate('2025-05', 'ru', 'short')).toBe('май');
    expect(formatDate('2025', 'zh', 'short')).toBe('2025年');
  });
});

describe('formatSpan', () => {
  it.each([
    ['2025-07-07', '2025-07-10', '7–10 июля 2025 г.', '2025年7月7日至10日', '7–10 July 2025'],
    [
      '2025-10-28',
      '2025-11-02',
      '28 октября — 2 ноября 2025 г.',
      '2025年10月28日至11月2日',
      '28 October – 2 November 2025',
    ],
    [
      '2025-12-28',
      '2026-01-03',
      '28 декабря 2025 г. — 3 января 2026 г.',
      '2025年12月28日至2026年1月3日',
      '28 December 2025 – 3 January 2026',
    ],
    ['2025-05', '2025-06', 'май — июнь 2025 г.', '2025年5月至6月', 'May – June 2025'],
  ])('writes %s to %s', (from, to, ru, zh, en) => {
    const span = { from, to };
    expect([plain(formatSpan(span, 'ru')), formatSpan(span, 'zh'), plain(formatSpan(span, 'en'))]).toEqual([
      ru,
      zh,
      en,
    ]);
  });

  it('writes a span of one day as that day', () => {
    expect(formatSpan({ from: '2025-07-07', to: '2025-07-07' }, 'zh')).toBe('2025年7月7日');
  });

  it('shortens to day and month for lists of one year', () => {
    expect(plain(formatSpan({ from: '2025-07-07', to: '2025-07-10' }, 'en', 'short'))).toBe('7–10 Jul');
    expect(formatSpan({ from: '2025-07-07', to: '2025-07-10' }, 'zh', 'short')).toBe('7月7日至10日');
  });
});

describe('periods', () => {
  it('are spoken of by name where they have one', () => {
    expect(plain(formatPeriod(periodOf('2025'), 'ru'))).toBe('2025 год');
    expect(plain(formatPeriod(periodOf('2025-H1'), 'ru'))).toBe('1-е полугодие 2025 года');
    expect(formatPeriod(periodOf('2025-H1'), 'zh')).toBe('2025年上半年');
    expect(formatPeriod(periodOf('2025-H1'), 'en')).toBe('first half of 2025');
  });

  it('are written by their days otherwise', () => {
    expect(plain(formatPeriodDays(periodOf('2025-01-01..2025-11-21'), 'ru'))).toBe(
      '1 января — 21 ноября 2025 г.',
    );
    expect(formatPeriod(periodOf('2024-01..2025-06'), 'zh')).toBe('2024年1月1日至2025年6月30日');
  });

  it('head tables and say how far they run', () => {
    expect(plain(formatPeriodHead('2025-07', 'en'))).toBe('Jul 2025');
    expect(plain(formatUpTo('2025-11-21', 'ru'))).toBe('по 21 ноя');
    expect(plain(formatDayWithWeekday('2025-11-21', 'ru'))).toBe('пятница, 21 ноября 2025 г.');
  });
});
