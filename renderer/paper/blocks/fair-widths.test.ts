import { describe, expect, it } from 'vitest';
import { type FairColumn, fairWidths } from './fair-widths';

const column = (most: number | null, ...texts: readonly string[]): FairColumn => ({
  texts,
  most,
  firm: false,
});
const title = column(
  null,
  'Title',
  'Memorandum of cooperation between the universities of both cities and their schools',
);

describe('fairWidths', () => {
  it('narrows columns beside a long text while that makes the table lower', () => {
    const [narrow] = fairWidths([column(60, 'Kind', 'protocol of intent'), title], 100);
    // Not below its longest word, "protocol" of eight letters and the space behind it.
    expect(narrow).toBeLessThan(40);
    expect(narrow).toBeGreaterThanOrEqual(19);
  });

  it('lets no character of a short Chinese text stand alone on a second line', () => {
    const [kinds] = fairWidths([column(60, '类别', '青少年团组'), title], 100);
    // Five characters of 3.8 mm and 3 mm to the edges.
    expect(kinds).toBeGreaterThanOrEqual(22);
  });

  it('leaves columns as they are where no row gets lower', () => {
    const kinds = column(30, 'Kind', 'one two three four five six seven eight nine ten eleven twelve');
    expect(fairWidths([kinds, column(null, 'Title', 'Plan')], 160)).toEqual([30, null]);
  });

  it('narrows no column of figures, and none below a Chinese date', () => {
    const firm = { ...column(40, 'People', 'about 25 people'), firm: true };
    const day = column(40, '时间', '至2025年12月31日 / до 31\u00a0декабря 2025\u00a0г.');
    const [figures, days] = fairWidths([firm, day, title], 120);
    expect(figures).toBe(40);
    expect(days).toBeGreaterThanOrEqual(28);
  });
});
