import { expect, it } from 'vitest';
import { TableRequest } from '../../shared/report/request';
import type { Column } from './data-table-types';
import { quantityCell, spanCell } from './exported-cells';
import { tablePaper } from './table-paper';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly people: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'mark', title: '', width: 20, cell: () => 'x' },
  { id: 'name', title: 'Name', width: 20, cell: () => null, hover: ({ name }) => name },
  {
    id: 'date',
    title: 'Date',
    width: 20,
    cell: () => '7 Jul',
    exported: ({ from }) => spanCell({ from }, 'en'),
  },
  {
    id: 'people',
    title: 'People',
    width: 20,
    align: 'end',
    cell: () => '',
    exported: ({ people }) => quantityCell({ value: people, qualifier: 'moreThan' }, 'en'),
  },
  { id: 'count', title: 'Count', width: 20, align: 'end', cell: ({ people }) => people },
  { id: 'order', title: 'Order', width: 20, cell: () => null, sortBy: () => null },
];
const rows: readonly Row[] = [
  { id: 'b', name: '=1+1', from: '2025-07-07', people: 30 },
  { id: 'a', name: '', from: '2025-05', people: 0 },
];
const table = { name: 'visits', title: 'Visits', note: '', columns, rows, rowId: ({ id }: Row) => id };

it('hands over the rows in their order, with dates and numbers as what they are', () => {
  const paper = tablePaper(table, 'en', '2025-11-21');
  expect(paper.columns.map(({ head }) => head)).toEqual(['Name', 'Date', 'People', 'Count', 'Order']);
  expect(paper.rows).toEqual([
    {
      record: 'b',
      cells: [
        { text: '=1+1' },
        { text: '7\u00a0July 2025', span: { from: '2025-07-07' } },
        { text: 'more than\u00a030', value: 30, qualifier: 'moreThan' },
        { text: '30', value: 30, qualifier: 'exact' },
        null,
      ],
    },
    {
      record: 'a',
      cells: [
        null,
        { text: 'May 2025', span: { from: '2025-05' } },
        { text: 'more than\u00a00', value: 0, qualifier: 'moreThan' },
        { text: '0', value: 0, qualifier: 'exact' },
        null,
      ],
    },
  ]);
});

it('says the group of each row where the rows stand in groups', () => {
  const groupOf = ({ from }: Row) => (from.length > 7 ? 'day known' : 'month known');
  const paper = tablePaper({ ...table, groupOf }, 'en', '2025-11-21');
  expect(paper.rows.map(({ group }) => group)).toEqual(['day known', 'month known']);
});

it('makes a request that the main process takes', () => {
  expect(TableRequest.safeParse(tablePaper(table, 'ru', '2025-11-21')).success).toBe(true);
  expect(TableRequest.safeParse({ ...tablePaper(table, 'ru', '2025-11-21'), html: '' }).success).toBe(false);
});
