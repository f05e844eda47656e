import { expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '../../domain/records';
import { Register } from '../../register/register';
import { threeSections } from '../edits/document-for-tests';
import { editionsOf, nextEditionNumber } from './editions-of';

const edition = (id: string, number: number, more: Partial<RecordOf<'edition'>> = {}): AnyRecord => ({
  kind: 'edition',
  id,
  paper: 'paper=summary',
  number,
  frozenOn: '2025-12-31',
  lang: 'en',
  title: { en: 'Summary' },
  document: JSON.parse(JSON.stringify(threeSections())),
  pages: { file: `${id}.pdf`, digest: 'a'.repeat(64), bytes: 1 },
  ...more,
});

const register = new Register([
  edition('one', 1),
  edition('two', 2),
  edition('thrown', 3, { binnedAt: '2026-01-01T00:00:00.000Z' }),
  edition('other', 7, { paper: 'paper=brief' }),
]);

it('lists the editions of one paper, the latest first, without those in the bin', () => {
  expect(editionsOf(register, 'paper=summary').map(({ id }) => id)).toEqual(['two', 'one']);
});

it('never gives a number again', () => {
  expect(nextEditionNumber(register, 'paper=summary')).toBe(4);
  expect(nextEditionNumber(register, 'paper=nothing')).toBe(1);
});
