import { describe, expect, it } from 'vitest';
import { breakLabel } from './category-tick';

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
