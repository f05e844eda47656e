import { expect, it } from 'vitest';
import { sumQuantities } from './quantity';

const exact = (value: number) => ({ value, qualifier: 'exact' as const });

it('adds exact figures exactly and numbers the records that give none', () => {
  expect(sumQuantities([exact(7), undefined, exact(12)])).toEqual({ total: exact(19), known: 2, unknown: 1 });
});

it('keeps the qualifier of a single figure', () => {
  const only = { value: 30, qualifier: 'moreThan' as const };
  expect(sumQuantities([only, undefined]).total).toEqual(only);
});

it('makes a sum with "more than" or "at least" an "at least", and one with "about" an "about"', () => {
  expect(sumQuantities([exact(5), { value: 30, qualifier: 'moreThan' }]).total).toEqual({
    value: 35,
    qualifier: 'atLeast',
  });
  const mixed = [
    { value: 30, qualifier: 'atLeast' as const },
    { value: 20, qualifier: 'about' as const },
  ];
  expect(sumQuantities(mixed).total).toEqual({ value: 50, qualifier: 'about' });
});

it('has no total when no record gives a figure', () => {
  expect(sumQuantities([undefined, undefined])).toEqual({ total: null, known: 0, unknown: 2 });
});
