import { describe, expect, it } from 'vitest';
import { breakLabel, labelStep } from './category-tick';

describe('breakLabel', () => {
  it('keeps a label that fits on one line', () => {
    expect(breakLabel('Chengdu', 100)).toEqual(['Chengdu']);
  });

  it('breaks between words, and between Chinese characters', () => {
    expect(breakLabel('городское хозяйство', 100)).toEqual(['городское', 'хозяйство']);
    expect(breakLabel('城市建设与管理领域', 70)).toEqual(['城市建设与', '管理领域']);
  });

  it('cuts what two lines cannot hold', () => {
    expect(breakLabel('one two three four five', 50)).toEqual(['one two', 'three…']);
    expect(breakLabel('x'.repeat(50), 40)).toEqual(['xxxx…']);
  });
});

describe('labelStep', () => {
  const years = (mark: string) => Array.from({ length: 23 }, (_, at) => `${2003 + at}${mark}`);

  it('writes every label where all have room, on two lines if need be', () => {
    expect(labelStep(['2024', '2025'], 40)).toBe(1);
    expect(labelStep(['I кв. 2024', 'II кв. 2024'], 44)).toBe(1);
  });

  it('leaves labels out before it cuts one', () => {
    expect(labelStep(years(''), 25)).toBe(2);
    expect(labelStep(years('年'), 22)).toBe(3);
  });
});
