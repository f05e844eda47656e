import { expect, it } from 'vitest';
import { formatDifference, formatNumber, formatQuantity, readNumber } from './numbers';

it('groups thousands as each language does', () => {
  expect(formatNumber(3800, 'ru')).toBe('3\u00a0800');
  expect(formatNumber(3800, 'zh')).toBe('3800');
  expect(formatNumber(3800, 'en')).toBe('3,800');
  expect(formatNumber(10_000, 'zh')).toBe('10,000');
  expect(formatNumber(1.5, 'ru')).toBe('1,5');
});

it('signs a difference with a true minus', () => {
  expect([3, 0, -8].map((n) => formatDifference(n, 'ru'))).toEqual(['+3', '0', '−8']);
});

it('puts the qualifier where the language wants it', () => {
  const more = { value: 40, qualifier: 'moreThan' } as const;
  expect(formatQuantity(more, 'ru')).toBe('более\u00a040');
  expect(formatQuantity(more, 'zh', '场')).toBe('40余场');
  expect(formatQuantity({ value: 23, qualifier: 'moreThan' }, 'zh', '场')).toBe('超过23场');
  expect(formatQuantity({ value: 20, qualifier: 'about' }, 'zh', '场')).toBe('约20场');
  expect(formatQuantity({ value: 3, qualifier: 'atLeast' }, 'en')).toBe('at least\u00a03');
});

it('reads back every number that it writes', () => {
  for (const lang of ['ru', 'zh', 'en'] as const)
    for (const value of [0, 7, 1.5, 999, 1500, 10_000, 5_100_000, 12_345.67])
      expect(readNumber(formatNumber(value, lang), lang)).toBe(value);
});

it('takes the comma for what it is in the language', () => {
  expect(readNumber('1,500', 'ru')).toBe(1.5);
  expect(readNumber('1,500', 'en')).toBe(1500);
  expect(readNumber('1,5', 'en')).toBe(1.5);
  expect(readNumber('5,100,000', 'zh')).toBe(5_100_000);
  expect(readNumber('5 100 000', 'ru')).toBe(5_100_000);
});

it('reads no number out of other texts', () => {
  for (const text of ['', 'forty', '-3', '1,50,000', '1.2.3', '40+'])
    expect(readNumber(text, 'en')).toBeNull();
});
