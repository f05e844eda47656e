import { expect, it } from 'vitest';
import type { Column } from './data-table-types';
import { columnsWithoutRoom } from './use-fitting-columns';

const column = (id: string, width: number, more: Partial<Column<null>> = {}): Column<null> => ({
  id,
  title: id,
  width,
  cell: () => id,
  ...more,
});
const columns = [
  column('date', 100, { hideable: false }),
  column('level', 100, { givesWay: 1 }),
  column('people', 50),
  column('documents', 50),
];
const away = (room: number) => [...columnsWithoutRoom(columns, room)];

it('takes no column away while there is room for all', () => {
  expect(away(300)).toEqual([]);
  expect(away(Number.POSITIVE_INFINITY)).toEqual([]);
});

it('takes those away that give way first, then the last ones', () => {
  expect(away(299)).toEqual(['level']);
  expect(away(199)).toEqual(['level', 'documents']);
  expect(away(149)).toEqual(['level', 'documents', 'people']);
});

it('keeps a column that cannot be put away, however narrow the table', () => {
  expect(away(20)).toEqual(['level', 'documents', 'people']);
});
