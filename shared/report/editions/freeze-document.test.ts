import { expect, it } from 'vitest';
import { threeSections } from '../edits/document-for-tests';
import { phrasesFor } from '../phrases';
import { freezeDocument } from './freeze-document';

const phrases = phrasesFor('en', (_, params) => `Edition ${params?.number}, ${params?.date}`);
const frozen = (signOff: Parameters<typeof freezeDocument>[1]['signOff']) =>
  freezeDocument(threeSections(), { number: 2, frozenOn: '2025-12-31', signOff }, phrases);

it('says its number and day in the head', () => {
  expect(frozen([]).blocks[0]).toMatchObject({
    type: 'head',
    span: ['Edition 2, 31\u00a0December 2025'],
  });
});

it('is signed by those named, where the office signs otherwise', () => {
  const { blocks } = frozen([{ post: 'Deputy head', name: 'A. Ivanova' }, { post: 'Head' }]);
  const at = blocks.findIndex(({ type }) => type === 'signature');
  expect(blocks.slice(at, at + 3)).toMatchObject([
    { id: 'signature', post: 'Deputy head', name: 'A. Ivanova' },
    { id: 'signature.2', post: 'Head', name: null },
    { type: 'pageBreak' },
  ]);
});

it('keeps the signature of the office when nobody is named', () => {
  expect(frozen([]).blocks.filter(({ type }) => type === 'signature')).toEqual([
    { type: 'signature', id: 'signature', post: 'Head', name: null },
  ]);
});
