import { describe, expect, it } from 'vitest';
import { greysOf, heatGreys, shadeOf } from './heat-shades';
import type { Cell, TableBlock } from './tables';

const number = (value: number): Cell => ({ type: 'number', value, qualifier: 'exact', text: String(value) });

const heat: TableBlock = {
  type: 'table',
  id: 'heat',
  caption: [],
  columns: [
    { head: 'City', align: 'start', widthMm: null },
    { head: 'Jan', align: 'center', widthMm: 9, shaded: true },
    { head: 'Feb', align: 'center', widthMm: 9, shaded: true },
    { head: 'Total', align: 'end', widthMm: 14 },
  ],
  rows: [
    { kind: 'row', cells: [{ type: 'empty' }, number(4), number(0), number(4)] },
    { kind: 'row', cells: [{ type: 'empty' }, number(1), { type: 'empty' }, number(1)] },
    { kind: 'total', cells: [{ type: 'empty' }, number(5), number(0), number(5)] },
  ],
  note: null,
};

describe('the greys of a heat map', () => {
  it('leaves nothing white, and never makes a larger number paler', () => {
    expect(shadeOf(0, 9)).toBe(0);
    const steps = Array.from({ length: 9 }, (_, at) => shadeOf(at + 1, 9));
    expect(steps).toEqual([...steps].sort());
    expect([steps[0], steps[8]]).toEqual([1, heatGreys.length - 1]);
  });

  it('shades the cells of its months by the largest of them, not heads, empty cells and totals', () => {
    const greyOf = greysOf(heat);
    expect([0, 1, 2, 3].map((column) => greyOf(0, column))).toEqual([null, heatGreys[4], heatGreys[0], null]);
    expect([greyOf(1, 1), greyOf(1, 2), greyOf(2, 1)]).toEqual([heatGreys[1], null, null]);
  });

  it('keeps black figures readable on its darkest grey', () => {
    const channel = Number.parseInt(heatGreys[4].slice(1, 3), 16) / 255;
    const luminance = ((channel + 0.055) / 1.055) ** 2.4;
    expect((luminance + 0.05) / 0.05).toBeGreaterThan(7);
  });
});
