import { expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import { cities, office, work } from '../../shared/report/papers-for-tests';
import type { conventions } from '../../shared/report/request';
import { compose } from './books-for-tests';

const emblem =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const records = [{ ...office, emblem }, ...cities, ...work];

const headIn = (lang: (typeof languages)[number], convention: (typeof conventions)[number]) => {
  const head = compose(records, lang, { convention }).blocks[0];
  return head?.type === 'head' ? head : null;
};

it.each(languages)('heads a paper with the coat of arms where its convention has one, in %s', (lang) => {
  expect(headIn(lang, 'gost')?.emblem?.picture).toBe(emblem);
  expect(headIn(lang, 'plain')?.emblem?.picture).toBe(emblem);
  expect(headIn(lang, 'gbt')?.emblem).toBeUndefined();
});

it('tells in the language of the paper what the picture shows', () => {
  const saidIn = (lang: (typeof languages)[number]) => headIn(lang, 'plain')?.emblem?.alt;
  expect(languages.map(saidIn)).toEqual([
    'Герб: Екатеринбург',
    '徽标：叶卡捷琳堡',
    'Coat of arms: Yekaterinburg',
  ]);
});
