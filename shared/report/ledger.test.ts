import { expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { Register } from '../register/register';
import { plainText, words } from './inline';
import { SourceLedger } from './ledger';

const source = (id: string): AnyRecord => ({ kind: 'source', id, title: { en: id } });
const ledger = () =>
  new SourceLedger(new Register(['a', 'b', 'c'].map(source)), {
    before: [words(' ')],
    between: [words(', ')],
  });
const refs = (...ids: readonly string[]) => ids.map((id) => ({ source: id }));

it('numbers sources in the order of their first mention and lists them lowest first', () => {
  const sources = ledger();
  expect(plainText(sources.marks(refs('b')))).toBe(' [1]');
  expect(plainText(sources.marks(refs('a', 'b')))).toBe(' [1], [2]');
  expect(plainText(sources.marks(refs('c', 'a', 'b')))).toBe(' [1], [2], [3]');
  expect(sources.cited()).toEqual(['b', 'a', 'c']);
});

it('cites the used one of several sources that disagree, each once, and none that is missing', () => {
  const sources = ledger();
  expect(plainText(sources.marks([{ source: 'a' }, { source: 'c', used: true }]))).toBe(' [1]');
  expect(plainText(sources.cell(refs('a', 'a', 'gone')))).toBe('[2]');
  expect(sources.cited()).toEqual(['c', 'a']);
});
