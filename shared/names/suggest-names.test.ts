import { expect, it } from 'vitest';
import { suggestNames } from './suggest-names';

const suggested = (lang: 'ru' | 'zh' | 'en', text: string, kind: 'place' | 'person') =>
  suggestNames({ lang, text }, kind).map((suggestion) => Object.values(suggestion).join(' '));

it('offers the other two languages of an established place, for certain', () =>
  expect(suggested('ru', 'Харбин', 'place')).toEqual([
    'zh 哈尔滨 established true',
    'en Harbin established true',
  ]));

it('reads the same characters as a place or as a person, as asked', () => {
  expect(suggested('zh', '武进', 'place')).toEqual(['ru Уцзинь palladius true', 'en Wujin pinyin true']);
  expect(suggested('zh', '武进', 'person')).toEqual(['ru У Цзинь palladius true', 'en Wu Jin pinyin true']);
});

it('does not take a person for the city of that name', () =>
  expect(suggested('ru', 'Владимир', 'person')).toEqual([
    'zh 弗拉基米尔 established true',
    'en Vladimir icao true',
  ]));

it('marks a transcription as uncertain', () =>
  expect(suggested('ru', 'Верхнее Дуброво', 'place')).toEqual([
    'zh 韦尔赫涅耶杜布罗沃 transcription false',
    'en Verkhneye Dubrovo bgn true',
  ]));

it('marks a character of several readings as uncertain', () =>
  expect(suggested('zh', '王行', 'person')).toEqual([
    'ru Ван Син palladius false',
    'en Wang Xing pinyin false',
  ]));

it('offers nothing it does not know', () => {
  expect(suggested('en', 'Springfield Heights', 'place')).toEqual([]);
  expect(suggested('zh', '😀', 'person')).toEqual([]);
  expect(suggested('ru', '', 'place')).toEqual([]);
});
