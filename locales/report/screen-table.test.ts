import { describe, expect, it } from 'vitest';
import { cellLine } from '../../shared/report/cell-line';
import { plainText } from '../../shared/report/inline';
import { plain, said } from '../../shared/report/papers-for-tests';
import { paper, tableIn, type Wanted } from './papers-asked-for-tests';

describe('a table of a screen', () => {
  const table: Wanted = {
    paper: 'table',
    name: 'visits',
    title: '<b>Visits</b>',
    note: '2025',
    columns: [
      { head: '=Head', align: 'start' },
      { head: 'n', align: 'end' },
    ],
    rows: [
      { record: 'v1', cells: [{ text: 'a' }, { text: 'more than 3', value: 3, qualifier: 'moreThan' }] },
      { cells: [{ text: '7 July 2025', span: { from: '2025-07-07' } }] },
    ],
  };

  it('keeps its rows, their order and what their cells are', () => {
    const document = paper(table, 'en');
    expect(tableIn(document, 'table').rows).toEqual([
      {
        kind: 'row',
        record: 'v1',
        cells: [
          { type: 'text', content: [{ type: 'text', text: 'a' }] },
          { type: 'number', value: 3, qualifier: 'moreThan', text: 'more than 3' },
        ],
      },
      {
        kind: 'row',
        cells: [{ type: 'date', span: { from: '2025-07-07' }, text: '7 July 2025' }, { type: 'empty' }],
      },
    ]);
    expect(plain(said(document, 'head'))).toBe('2025 · at 21 November 2025');
  });

  it('heads each group of rows once, as the screen does', () => {
    const row = (name: string, group: string) => ({ cells: [{ text: name }, null], group });
    const rows = [row('Chengdu', 'July'), row('Harbin', 'July'), row('Minsk', 'May')];
    const shown = tableIn(paper({ ...table, rows }, 'en'), 'table').rows;
    expect(shown.map(({ kind, cells }) => [kind, plainText(cellLine(cells[0]))])).toEqual([
      ['group', 'July'],
      ['row', 'Chengdu'],
      ['row', 'Harbin'],
      ['group', 'May'],
      ['row', 'Minsk'],
    ]);
  });
});
