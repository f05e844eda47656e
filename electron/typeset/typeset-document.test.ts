import { expect, it } from 'vitest';
import type { Block } from '../../shared/report/document';
import { figure, paperOf, words } from '../exports/paper-for-tests';
import { typesetDocument } from './typeset-document';

it('binds words and names wherever they stand, and nothing else of a paper', () => {
  const blocks = (title: string, sentence: string, cell: string): readonly Block[] => [
    { type: 'heading', id: 'h', level: 1, number: null, text: [words(title)] },
    {
      type: 'paragraph',
      id: 'п и с',
      content: [{ type: 'record', record: 'v', text: sentence }, figure(5, '5 и 7'), words('from a to b')],
    },
    {
      type: 'table',
      id: 't',
      caption: [],
      columns: [],
      rows: [{ kind: 'row', cells: [{ type: 'text', content: [words(cell)] }] }],
      note: null,
    },
  ];
  const paper = paperOf(
    blocks('Связи с городом', 'Визит в Ордос - итоги', 'А. С. Ли'),
    'ru',
    'Отчёт о связях',
  );
  expect(typesetDocument(paper)).toEqual(
    paperOf(
      blocks('Связи с\u00a0городом', 'Визит в\u00a0Ордос\u00a0— итоги', 'А.\u00a0С.\u00a0Ли'),
      'ru',
      'Отчёт о связях',
    ),
  );
});
