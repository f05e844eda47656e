import { expect, it } from 'vitest';
import { documentOf, figure, heading, paragraph } from '../edits/document-for-tests';
import { words } from '../inline';
import { compareEditions } from './compare-editions';

const july = documentOf(
  [
    heading('a', '1.'),
    paragraph(
      'lead',
      figure(3, { period: '2025-01-01..2025-07-10' }),
      words(' and '),
      figure(2, { measure: 'documents' }),
    ),
    paragraph('more', figure(3, { period: '2025-01-01..2025-07-10' })),
    paragraph('growth', figure(50, { measure: 'derived', ids: [] })),
    paragraph('gone', figure(1, { measure: 'renewals' })),
  ],
  {},
);
const inJuly = { ...july, meta: { ...july.meta, asOf: '2025-07-10' } };

it('lists what was added, what is gone and what changed, each once, with both values and the records between them', () => {
  const year = documentOf([
    paragraph('growth', figure(60, { measure: 'derived', ids: [] })),
    paragraph('lead', figure(5), words(' and '), figure(2, { measure: 'documents' })),
    paragraph('new', figure(4, { measure: 'events' })),
  ]);
  const { added, gone, changed, same } = compareEditions(inJuly, year);
  expect(added.map(({ figure: { measure, value } }) => [measure, value])).toEqual([['events', 4]]);
  expect(gone.map(({ figure: { measure, value } }) => [measure, value])).toEqual([['renewals', 1]]);
  expect(changed.map(({ block, before, after }) => [block, before.value, after.value])).toEqual([
    ['growth', 50, 60],
    ['lead', 3, 5],
  ]);
  expect(changed[1]).toMatchObject({ recordsAdded: ['v4', 'v5'], recordsGone: [] });
  expect(same).toBe(1);
});

it('notices a figure that stands on other records with the same value', () => {
  const other = documentOf([paragraph('lead', figure(3, { ids: ['v1', 'v2', 'v9'] }))]);
  const { changed } = compareEditions(documentOf([paragraph('lead', figure(3))]), other);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({ recordsAdded: ['v9'], recordsGone: ['v3'] });
});

it('finds nothing between a paper and itself', () => {
  expect(compareEditions(july, july)).toEqual({ added: [], gone: [], changed: [], same: 4 });
});
