import { describe, expect, it } from 'vitest';
import { compareFigures } from '../counting/compare';
import type { CountedFigure } from '../counting/figure';
import { periodOf } from '../domain/period';
import type { Qualifier } from '../domain/quantity';
import { comparedTail } from './comparison';
import { plainText } from './inline';
import { phrasesFor } from './phrases';

/** Prints which phrase was chosen. */
const phrases = phrasesFor('en', (key) => key);

function figure(
  value: number | null,
  period: string,
  qualifier: Qualifier = 'exact',
  unknown = 0,
): CountedFigure {
  return {
    measure: 'visitsIncoming',
    scope: {},
    period: periodOf(period),
    value,
    qualifier,
    unknown,
    ids: [],
    vagueIds: [],
    rule: { name: 'visits', version: 1 },
  };
}

function phraseFor(now: CountedFigure, then: CountedFigure): string {
  const comparison = compareFigures(now, then, '2025-12-31');
  return plainText(comparedTail(comparison, 'delegations', 'received', 'a year before', phrases));
}

const exact = (now: number, then: number) => phraseFor(figure(now, '2025'), figure(then, '2024'));

describe('a figure against the year before', () => {
  it.each([
    [4, 4, 'tail.same'],
    [8, 4, 'tail.double'],
    [9, 3, 'tail.triple'],
    [4, 2, 'tail.more'],
    [7, 4, 'tail.more'],
    [3, 4, 'tail.fewer'],
    [5, 0, 'tail.none.received'],
    [0, 4, 'tail.before'],
    [0, 0, 'tail.bothNone'],
    [23, 20, 'tail.percentMore'],
    [15, 20, 'tail.percentFewer'],
    [40, 20, 'tail.double'],
  ])('%i after %i is told by %s', (now, then, key) => {
    expect(exact(now, then)).toBe(key);
  });

  it('stands beside the other without a difference when either has a qualifier', () => {
    expect(phraseFor(figure(33, '2025'), figure(51, '2024', 'moreThan'))).toBe('tail.beside');
  });

  it('stands beside the other without a difference when a member gives no figure', () => {
    expect(phraseFor(figure(67, '2025', 'exact', 1), figure(51, '2024'))).toBe('tail.beside');
  });

  it('says nothing where nothing is known of the other', () => {
    expect(phraseFor(figure(67, '2025'), figure(null, '2024', 'exact', 2))).toBe('');
  });
});
