import { expect, it } from 'vitest';
import { findPlaces } from './find-places';

const found = (text: string, atMost = 8) => findPlaces(text, atMost).map(({ names }) => names.en);

it('finds a place by the beginning of its name in any script', () => {
  for (const text of ['harb', 'Харб', '哈尔', 'ХАЭР', '哈爾濱']) expect(found(text)[0]).toBe('Harbin');
});

it('disregards spaces, apostrophes and case', () => {
  for (const text of ['xian', "Xi'an", 'XI AN', 'Xi’an']) expect(found(text)[0]).toBe("Xi'an");
});

it('finds a whole name with the word for a city', () => {
  expect(found('哈尔滨市')).toEqual(['Harbin']);
  expect(found('город Омск')).toEqual(['Omsk']);
});

it('puts what is called so first, then cities before regions', () => {
  expect(found('Омск')).toEqual(['Omsk', 'Omsk Oblast']);
  expect(found('黑')).toEqual(['Heihe', 'Heilongjiang']);
});

it('calls a place by its name in full when that is what is being typed', () => {
  expect(findPlaces('延边朝', 1)[0]?.names.zh).toBe('延边朝鲜族自治州');
  expect(findPlaces('延边', 1)[0]?.names.zh).toBe('延边');
});

it('says in which region a city lies', () =>
  expect(findPlaces('Chengdu', 1)[0]?.region?.names.zh).toBe('四川省'));

it('finds no more than asked for, and nothing for a single letter or no letter', () => {
  expect(found('san', 3)).toHaveLength(3);
  for (const text of ['x', '', ' ', '😀', '.'.repeat(10_000)]) expect(found(text)).toEqual([]);
});
