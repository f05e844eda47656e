import { expect, it } from 'vitest';
import { bindSpaces, withCurlyApostrophes, withOneStop } from './typography';

const shown = (text: string) => text.replaceAll('\u00a0', '_');

it.each([
  ['встреча в городе', 'встреча в_городе'],
  ['и в плане', 'и_в_плане'],
  ['документ № 5, п. 4', 'документ №_5, п._4'],
  ['партнёры — Ордос', 'партнёры_— Ордос'],
  ['на 12 % больше', 'на_12_% больше'],
  ['более 40 [1]', 'более 40_[1]'],
  ['Из истории: с чего и с кем', 'Из_истории: с_чего и_с_кем'],
])('binds Russian %s', (plain, bound) => {
  expect(shown(bindSpaces(plain, 'ru'))).toBe(bound);
});

it('does not take the end of a longer word for a preposition', () => {
  expect(bindSpaces('отдел кадров город', 'ru')).toBe('отдел кадров город');
});

it('binds an English dash and reference, and leaves Chinese alone', () => {
  expect(shown(bindSpaces('sister city – Chengdu [1]', 'en'))).toBe('sister city_– Chengdu_[1]');
  expect(bindSpaces('表1 主要数据', 'zh')).toBe('表1 主要数据');
});

it('prints one apostrophe, whichever a record was typed with', () => {
  expect(withCurlyApostrophes("Xi'an and Xi’an: the cities' council, 'quoted'")).toBe(
    "Xi’an and Xi’an: the cities’ council, 'quoted'",
  );
});

it('ends a sentence that ends in a year with one full stop', () => {
  expect(withOneStop('16 февраля 2024\u00a0г.. Изучение опыта')).toBe(
    '16 февраля 2024\u00a0г. Изучение опыта',
  );
  expect(withOneStop('и так далее...')).toBe('и так далее...');
});
