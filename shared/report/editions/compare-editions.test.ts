import { expect, it } from 'vitest';
import { documentOf, figure, heading, paragraph, table } from '../edits/document-for-tests';
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
  expect(changed.map(({ place, before, after }) => [place.block, before.value, after.value])).toEqual([
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

it('says where a figure stands: the section, and the words of its sentence, its row and its column', () => {
  const visits = (value: number) =>
    documentOf([
      paragraph('lead', figure(value), words(' delegations came.')),
      heading('guests', '2.'),
      {
        ...table('list', 1),
        columns: [
          { head: 'City', align: 'start', widthMm: null },
          { head: 'Visits', align: 'end', widthMm: null },
        ],
        rows: [
          {
            kind: 'row',
            cells: [
              { type: 'text', content: [words('Beilan')] },
              { type: 'figure', figure: figure(value, { scope: { city: 'beilan' } }) },
            ],
          },
        ],
      },
    ]);
  expect(compareEditions(visits(1), visits(2)).changed.map(({ place }) => place)).toEqual([
    { block: 'lead', section: 'Summary', before: '', after: ' delegations came.' },
    { block: 'list', section: '2. guests', before: 'Beilan · Visits: ', after: '' },
  ]);
});

it('takes what is worked out in one way for one figure, and never what is worked out in two', () => {
  const change = (value: number, measure: 'visits' | 'events') =>
    figure(value, {
      measure: 'derived',
      ids: [],
      work: { how: 'change', measure, before: '2024' },
    });
  const paper = (more: number) =>
    documentOf([
      paragraph('lead', change(more, 'visits'), words(' more visits, '), change(more, 'events')),
      paragraph('again', words('As was said, '), change(more, 'visits'), words(' more.')),
    ]);
  const { changed } = compareEditions(paper(1), paper(2));
  expect(changed.map(({ after: { work }, place }) => [work, place.before])).toEqual([
    [{ how: 'change', measure: 'visits', before: '2024' }, ''],
    [{ how: 'change', measure: 'events', before: '2024' }, '2 more visits, '],
  ]);
});

it('knows a number that a record states by its record, wherever in a list it has come to stand', () => {
  const people = (value: number, record: string) => figure(value, { measure: 'indicator', ids: [record] });
  const before = documentOf([
    paragraph('list', people(4, 'gone'), words(', '), people(7, 'stays'), words(', '), people(9, 'grows')),
    paragraph('story', people(9, 'grows'), words(' people came.')),
  ]);
  const after = documentOf([
    paragraph('list', people(7, 'stays'), words(', '), people(12, 'grows')),
    paragraph('story', people(12, 'grows'), words(' people came.')),
  ]);
  const { added, gone, changed } = compareEditions(before, after);
  expect(added).toEqual([]);
  expect(gone.map(({ figure: { ids } }) => ids)).toEqual([['gone']]);
  expect(changed.map((one) => [one.after.ids, one.before.value, one.after.value])).toEqual([
    [['grows'], 9, 12],
  ]);
});
