import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan } from './dates';
import { readTypedDate, readTypedSpan } from './parse-date';

const dateOf = (text: string) => {
  const read = readTypedDate(text);
  return read.ok ? read.value : read.error;
};
const spanOf = (text: string) => {
  const read = readTypedSpan(text);
  return read.ok ? read.value : read.error;
};

describe('a typed period', () => {
  it('may be written as on the command line', () => {
    expect(spanOf('2024-01..2025-06')).toEqual({ from: '2024-01', to: '2025-06' });
  });

  it.each(['январь 2024 — июнь 2025', '2024年1月至2025年6月', 'January 2024 – June 2025'])(
    'runs from month to month: %s',
    (text) => {
      expect(spanOf(text)).toEqual({ from: '2024-01', to: '2025-06' });
    },
  );
});

describe('a typed date', () => {
  it.each([
    ['7 июля 2025', '2025-07-07'],
    ['7 июля 2025 г.', '2025-07-07'],
    ['07.07.2025', '2025-07-07'],
    ['7.7.25', '2025-07-07'],
    ['7/7/2025', '2025-07-07'],
    ['7 Jul 2025', '2025-07-07'],
    ['July 7, 2025', '2025-07-07'],
    ['2025年7月7日', '2025-07-07'],
    ['2025 年 7 月 7 日', '2025-07-07'],
    ['２０２５年７月７日', '2025-07-07'],
    ['2025-07-07', '2025-07-07'],
    ['2025/7/7', '2025-07-07'],
    ['май 2025', '2025-05'],
    ['мая 2025 года', '2025-05'],
    ['сент. 2025', '2025-09'],
    ['5.2025', '2025-05'],
    ['2025年5月', '2025-05'],
    ['May 2025', '2025-05'],
    ['III квартал 2025', '2025-Q3'],
    ['3 кв. 2025', '2025-Q3'],
    ['Q3 2025', '2025-Q3'],
    ['third quarter of 2025', '2025-Q3'],
    ['2025年第三季度', '2025-Q3'],
    ['1-е полугодие 2025 г.', '2025-H1'],
    ['first half of 2025', '2025-H1'],
    ['2025年上半年', '2025-H1'],
    ['2025', '2025'],
    ['2025 год', '2025'],
    ['2025年', '2025'],
  ])('reads %s', (text, date) => expect(dateOf(text)).toBe(date));

  it.each(['31 февраля 2023', '2023年2月31日', '31.02.2023'])('says that %s does not exist', (text) =>
    expect(dateOf(text)).toBe('noSuchDay'),
  );

  it.each(['', 'завтра', '7 июля', '13.2025', 'Q5 2025'])('does not guess what %s means', (text) =>
    expect(dateOf(text)).toBe('notADate'),
  );

  it('reads back every form in which the app writes dates', () => {
    for (const date of ['2025', '2025-H2', '2025-Q1', '2025-08', '2025-05-01', '2024-02-29']) {
      for (const lang of ['ru', 'zh', 'en'] as const) expect(dateOf(formatDate(date, lang))).toBe(date);
    }
  });
});

describe('a typed span', () => {
  it.each([
    ['7–10 июля 2025', { from: '2025-07-07', to: '2025-07-10' }],
    ['30 июня — 2 июля 2025 г.', { from: '2025-06-30', to: '2025-07-02' }],
    ['7-10 July 2025', { from: '2025-07-07', to: '2025-07-10' }],
    ['2025年7月7日至10日', { from: '2025-07-07', to: '2025-07-10' }],
    ['2025年6月30日至7月2日', { from: '2025-06-30', to: '2025-07-02' }],
    ['май 2025', { from: '2025-05' }],
    ['2025-07-07', { from: '2025-07-07' }],
  ])('reads %s', (text, span) => expect(spanOf(text)).toEqual(span));

  it('reads back every form in which the app writes spans', () => {
    const spans = [
      { from: '2025-07-07', to: '2025-07-10' },
      { from: '2025-06-30', to: '2025-07-02' },
      { from: '2024-12-30', to: '2025-01-02' },
    ];
    for (const span of spans) {
      for (const lang of ['ru', 'zh', 'en'] as const) expect(spanOf(formatSpan(span, lang))).toEqual(span);
    }
  });
});
