import { describe, expect, it } from 'vitest';
import type { TimelineBlock } from '../../../shared/report/pictures';
import { timelineLayout } from './timeline-layout';

type Bar = TimelineBlock['bars'][number];
const bar = (from: string, until: string | null, more: Partial<Bar> = {}): Bar => ({
  key: `${from} ${until}`,
  label: '1. A memorandum',
  from,
  until,
  renewals: [],
  ...more,
});

const width = 623;
const layOut = (...bars: readonly Bar[]) =>
  timelineLayout(
    {
      type: 'timeline',
      id: 't',
      title: [],
      caption: [],
      alt: '',
      today: '2025-06-30',
      bars,
      data: { type: 'table', id: 'd', caption: [], columns: [], rows: [], note: null },
    },
    width,
  );

describe('a timeline of documents', () => {
  it('runs from the year of the first signing to the year of the last end', () => {
    const { years } = layOut(bar('2023-05-01', '2026-01-01'), bar('2024-01-01', '2028-12-31'));
    expect(years.map(({ year }) => year)).toEqual(['2023', '2024', '2025', '2026', '2027', '2028']);
    expect(years.map(({ x }) => x)).toEqual([...years.map(({ x }) => x)].sort((a, b) => a - b));
  });

  it('puts equal days at equal places, and bars inside the picture, one under the other', () => {
    const { rows, years, height } = layOut(bar('2023-01-01', '2025-01-01'), bar('2024-02-29', null));
    expect(rows[0]?.left).toBe(years[0]?.x);
    expect(rows[0]?.right).toBe(years[2]?.x);
    for (const { left, right, y } of rows) {
      expect(left).toBeLessThan(right);
      expect(right).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
    expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
  });

  it('gives an arrow to what has no end, and tells what ended from what holds', () => {
    const { rows } = layOut(
      bar('2024-01-01', null),
      bar('2020-01-01', '2025-06-29'),
      bar('2020-01-01', '2025-06-30'),
    );
    expect(rows.map(({ open }) => open)).toEqual([true, false, false]);
    expect(rows.map(({ ended }) => ended)).toEqual([false, true, false]);
  });

  it('lets no document of another age press the present together', () => {
    const { rows, years } = layOut(bar('1956-01-01', '2099-12-31'), bar('2024-01-01', '2026-01-01'));
    expect([years[0]?.year, years.length <= 12]).toEqual(['2015', true]);
    expect(rows.map(({ cut, open }) => [cut, open])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('notches a bar where the document was prolonged', () => {
    const [row] = layOut(bar('2020-01-01', '2026-01-01', { renewals: ['2023-01-01'] })).rows;
    const [notch = 0] = row?.notches ?? [];
    expect(notch).toBeGreaterThan(row?.left ?? 0);
    expect(notch).toBeLessThan(row?.right ?? 0);
  });
});
