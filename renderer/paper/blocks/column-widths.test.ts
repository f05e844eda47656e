import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../shared/report/tables';
import { columnWidths } from './column-widths';

const table = (widthMm: number | null, ...texts: readonly string[]): TableBlock => ({
  type: 'table',
  id: 't',
  caption: [],
  columns: [{ head: 'Date', align: 'start', widthMm }],
  rows: texts.map((text) => ({ kind: 'row', cells: [{ type: 'text', content: [{ type: 'text', text }] }] })),
  note: null,
});

describe('columnWidths', () => {
  it('leaves a column without a width to take what is left', () => {
    expect(columnWidths(table(null, 'May'), 160)).toEqual([null]);
  });

  it('gives a column no more than its longest text takes', () => {
    expect(columnWidths(table(30, 'May', '7 July'), 160)).toEqual([14]);
    expect(columnWidths(table(30, '7月7日至8日'), 160)).toEqual([24]);
  });

  it('never exceeds what the document grants', () => {
    expect(columnWidths(table(30, '28 December 2024 – 4 January 2025'), 160)).toEqual([30]);
  });

  it('lets a column stand on two lines where the one that gets the rest has long texts', () => {
    const beside = (long: string): TableBlock => {
      const narrow = table(40, 'minutes of the talks');
      const [row] = narrow.rows;
      if (row === undefined) throw new Error('The table has a row');
      const cell = { type: 'text', content: [{ type: 'text', text: long }] } as const;
      return {
        ...narrow,
        columns: [...narrow.columns, { head: 'Title', align: 'start', widthMm: null }],
        rows: [{ ...row, cells: [...row.cells, cell] }],
      };
    };
    const short = columnWidths(beside('Plan for 2025'), 160)[0];
    const tight = columnWidths(
      beside('Memorandum of cooperation between the universities of both cities'),
      160,
    )[0];
    expect(short).toBe(39);
    expect(tight).toBe(30);
  });
});
