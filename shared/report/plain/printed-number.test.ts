import { expect, it } from 'vitest';
import type { Lang } from '../../domain/language';
import { readPrintedNumber } from './printed-number';

const read = (text: string, lang: Lang) => {
  const found = readPrintedNumber(text, lang);
  return found && `${found.qualifier} ${found.value}`;
};

it('reads numbers as each language writes them', () => {
  expect(read('не менее\u00a01\u00a0500,5', 'ru')).toBe('atLeast 1500.5');
  expect(read('−8', 'ru')).toBe('exact -8');
  expect(read('More than 1,500', 'en')).toBe('moreThan 1500');
  expect(read('Seven', 'en')).toBe('exact 7');
  expect(read('2.3亿余', 'zh')).toBe('moreThan 230000000');
  expect(read('两', 'zh')).toBe('exact 2');
  expect(read('五', 'zh')).toBe('exact 5');
  expect(read('约1500', 'zh')).toBe('about 1500');
});

it('reads no number from what is none, nor from one written by the rules of another language', () => {
  expect(read('—', 'ru')).toBeNull();
  expect(read('several', 'en')).toBeNull();
  expect(read('1.5', 'ru')).toBeNull();
  expect(read('1 500', 'en')).toBeNull();
});
