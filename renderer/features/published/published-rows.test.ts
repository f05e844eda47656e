import { expect, it } from 'vitest';
import { Register } from '../../../shared/register/register';
import { filterPublished, ownWords, publishedRows } from './published-rows';

const register = new Register([
  {
    kind: 'reportedCount',
    id: 'r',
    measure: 'events',
    period: '2024-H2',
    quantity: { value: 40, qualifier: 'moreThan' },
  },
  { kind: 'indicator', id: 'i', name: { en: 'Students', ru: 'Студенты' }, asAt: '2025-10-01' },
  { kind: 'source', id: 's', title: { en: 'Report' }, publishedOn: '2025' },
  { kind: 'source', id: 'gone', title: { en: 'Old' }, binnedAt: '2025-01-01T00:00:00Z' },
]);
const rows = publishedRows(register);

it('lists counts, indicators and sources in use by the first day of what they are about', () => {
  expect(rows.map(({ id, day }) => [id, day])).toEqual([
    ['r', '2024-07-01'],
    ['i', '2025-10-01'],
    ['s', '2025-01-01'],
  ]);
});

it('finds a record by its words in any language, whatever their case', () => {
  expect(filterPublished(rows, null, 'студ', ownWords).map(({ id }) => id)).toEqual(['i']);
  expect(filterPublished(rows, 'source', '', ownWords).map(({ id }) => id)).toEqual(['s']);
});
