import { describe, expect, it } from 'vitest';
import { gapAfterNumber } from './heading-number';

describe('gapAfterNumber', () => {
  it('leaves out the gap where a Chinese number brings its own space', () => {
    expect(['一、', '（一）'].map((number) => gapAfterNumber(number, 'zh'))).toEqual(['', '']);
  });

  it('parts the number of a Chinese annex by one character, and that of a section by ГОСТ by a space', () => {
    expect(gapAfterNumber('1.', 'zh')).toBe('\u00a0');
    expect(gapAfterNumber('附件1', 'zh')).toBe('\u3000');
  });

  it('keeps a Russian or English number on the line of its words', () => {
    expect([gapAfterNumber('1.', 'ru'), gapAfterNumber('Annex 1', 'en')]).toEqual(['\u00a0', '\u00a0']);
  });
});
