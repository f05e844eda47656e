import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../shared/report/document';
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
    expect(columnWidths(table(null, 'May'))).toEqual([null]);
  });

  it('gives a column no more than its longest text takes', () => {
    expect(columnWidths(table(30, 'May', '7 July'))).toEqual([15]);
    expect(columnWidths(table(30, '7月7日至8日'))).toEqual([25]);
  });

  it('never exceeds what the document grants', () => {
    expect(columnWidths(table(30, '28 December 2024 – 4 January 2025'))).toEqual([30]);
  });
});
