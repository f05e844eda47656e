import { describe, expect, it } from 'vitest';
import { agreement, places, visit } from '../../../shared/counting/records-for-tests';
import { Register } from '../../../shared/register/register';
import { figuresOnPage } from './page-figures';
import { periodChoices } from './period-choices';
import type { PlacedFigure } from './place-document';
import { scopeChoices } from './scope-choices';
import { scaleOf, stepZoom } from './zoom';

const register = new Register([
  ...places,
  visit('v', '2023-04'),
  agreement('a', '2021'),
  visit('plan', '2027'),
]);

describe('the periods offered', () => {
  it('are this year and the years with records, newest first, with their halves and quarters', () => {
    const groups = periodChoices(register, '2025-11-21', '2025');
    expect(groups.map(({ year }) => year)).toEqual(['2025', '2023', '2021']);
    expect(groups[0]?.texts).toEqual([
      '2025',
      '2025-H1',
      '2025-H2',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ]);
  });

  it('hold the period chosen elsewhere, whatever it is', () => {
    const groups = periodChoices(register, '2025-11-21', '2019-02..2020-03');
    expect(groups.at(-1)).toMatchObject({
      year: '2019',
      texts: expect.arrayContaining(['2019-02..2020-03']),
    });
  });
});

describe('the partners offered', () => {
  it('leave the home city and its country out and sort by name', () => {
    const { countries, cities } = scopeChoices(register, 'en');
    expect(countries.map(({ value }) => value)).not.toContain('country:RU');
    expect(cities.map(({ value }) => value)).not.toContain('city:yekaterinburg');
    const labels = cities.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort());
  });
});

describe('the figures of a page', () => {
  const placed = (key: string, ...pages: readonly number[]): PlacedFigure => ({
    key,
    figure: {} as PlacedFigure['figure'],
    spots: pages.map((page) => ({ page, x: 0, y: 0, width: 1, height: 1 })),
  });
  const placement = {
    sentences: [],
    blocks: new Map(),
    figures: [placed('a', 1), placed('b', 2), placed('b', 2), placed('c', 3)],
  };
  const keys = (page: number, chosen: string | null) =>
    figuresOnPage(placement, page, chosen).map(({ key }) => key);

  it('stand in reading order, each once', () => {
    expect(keys(2, null)).toEqual(['b']);
  });

  it('are led by one that was chosen on the page beside, and not by one far away', () => {
    expect(keys(2, 'c')).toEqual(['c', 'b']);
    expect(keys(3, 'a')).toEqual(['c']);
  });
});

describe('zooming', () => {
  it('fits the width of the view, within reason', () => {
    expect(scaleOf('fit', 600, 900)).toBeCloseTo(1.5);
    expect(scaleOf('fit', 600, 100)).toBeGreaterThan(0.3);
    expect(scaleOf('100', 600, 900)).toBeCloseTo(96 / 72);
  });

  it('steps to the next size from what is seen, and stops at the ends', () => {
    expect(stepZoom(scaleOf('100', 600, 900), 1)).toBe('125');
    expect(stepZoom(scaleOf('100', 600, 900), -1)).toBe('85');
    expect(stepZoom(3, 1)).toBe('200');
    expect(stepZoom(0.2, -1)).toBe('50');
  });
});
