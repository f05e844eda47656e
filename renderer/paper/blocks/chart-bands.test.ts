import { describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../shared/report/pictures';
import { chartBands } from './chart-bands';

const chart = (labels: readonly string[]): ChartBlock => ({
  type: 'chart',
  id: 'c',
  shape: 'stack',
  title: [],
  caption: [],
  alt: '',
  categories: labels.map((label) => ({ key: label, label, partial: false })),
  series: [{ key: 'in', label: 'приём', tone: 'current', values: labels.map((_, at) => at) }],
  records: [],
});

const years = (mark: string) => Array.from({ length: 23 }, (_, at) => `${2003 + at}${mark}`);

describe('chartBands', () => {
  it('keeps the months of a year in one band of usual type', () => {
    const months = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ');
    expect(chartBands(chart(months), 590)).toMatchObject({
      columns: 12,
      small: false,
      bands: [months.map((_, at) => at)],
    });
  });

  it('parts many years into even bands, in each language', () => {
    for (const labels of [years(''), years('年'), years('').map((year) => `${year} / ${year}年`)]) {
      const { bands, columns, small } = chartBands(chart(labels), 590);
      expect(bands.map(({ length }) => length)).toEqual([12, 11]);
      expect(bands.flat()).toEqual(labels.map((_, at) => at));
      expect({ columns, small }).toEqual({ columns: 12, small: true });
    }
  });

  it('gives a number that is wider than a year its room', () => {
    const wide = chart(years(''));
    const [series] = wide.series;
    if (!series) throw new Error('The chart has a series');
    const grown = { ...wide, series: [{ ...series, values: series.values.map(() => 1_234_567) }] };
    expect(chartBands(grown, 590).bands).toHaveLength(3);
  });
});
