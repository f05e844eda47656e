import { describe, expect, it } from 'vitest';
import { seeded } from '../../../samples/random';
import { parsePinyin } from '../pinyin/parse-pinyin';
import { allSyllables, wordSyllables } from '../pinyin/syllables';
import { fromPalladius, looksPalladius } from './from-palladius';
import { palladiusTable } from './table';
import { toPalladius } from './to-palladius';

const write = (pinyin: string) =>
  toPalladius((parsePinyin(pinyin) ?? []).flatMap(({ syllables }) => syllables));

describe('the Palladius table', () => {
  it('has every syllable of pinyin and no other', () => {
    expect([...palladiusTable.keys()].sort()).toEqual([...allSyllables].sort());
  });

  it('is all lower-case Cyrillic', () => {
    for (const cyrillic of palladiusTable.values()) expect(cyrillic).toMatch(/^[а-яё]+$/);
  });

  it('writes -ng hard and -n soft', () => {
    for (const [pinyin, cyrillic] of palladiusTable) {
      expect(cyrillic.endsWith('н'), pinyin).toBe(pinyin.endsWith('ng'));
      expect(cyrillic.endsWith('нь'), pinyin).toBe(/(?:^|[^n])n$/.test(pinyin));
    }
  });

  it.each([
    ['hui', 'хуэй'],
    ['er', 'эр'],
    ['ri', 'жи'],
    ['zi', 'цзы'],
    ['ci', 'цы'],
    ['si', 'сы'],
    ['zhi', 'чжи'],
    ['ju', 'цзюй'],
    ['jue', 'цзюэ'],
    ['lü', 'люй'],
    ['lüe', 'люэ'],
    ['yu', 'юй'],
    ['yo', 'йо'],
    ['ye', 'е'],
    ['bo', 'бо'],
    ['wo', 'во'],
    ['wu', 'у'],
    ['weng', 'вэн'],
    ['guo', 'го'],
    ['dong', 'дун'],
    ['jiong', 'цзюн'],
    ['rong', 'жун'],
  ])('%s is %s', (pinyin, cyrillic) => expect(palladiusTable.get(pinyin)).toBe(cyrillic));
});

describe('words in Palladius', () => {
  it.each([
    ["chang'an", 'чанъань'],
    ['xiangyang', 'сянъян'],
    ['xianyang', 'сяньян'],
    ["yan'an", 'яньань'],
    ['pingwu', 'пинъу'],
    ['pingyi', 'пинъи'],
    ['dongying', 'дунъин'],
    ['changning', 'чаннин'],
    ["xi'an", 'сиань'],
    ["hong'er", 'хунъэр'],
  ])('%s is %s', (pinyin, cyrillic) => expect(write(pinyin)).toBe(cyrillic));

  it('come back as words that are written the same', () => {
    const random = seeded(7);
    const syllables = [...wordSyllables];
    for (let turn = 0; turn < 500; turn++) {
      const word = toPalladius(
        Array.from({ length: random.int(1, 3) }, () => ({ letters: random.pick(syllables) })),
      );
      expect(toPalladius(fromPalladius(word) ?? [])).toBe(word);
    }
  });

  it('need ъ between -н and a vowel to be read', () => {
    expect(fromPalladius('чанъань')?.map(({ letters }) => letters)).toEqual(['chang', 'an']);
    expect(fromPalladius('чанань')?.map(({ letters }) => letters)).toEqual(['cha', 'nan']);
    expect(fromPalladius('синин')?.map(({ letters }) => letters)).toEqual(['xi', 'ning']);
  });

  it('are told from other Russian names', () => {
    expect(['Уцзинь', 'Чанчжоу', 'Юйлинь', 'Гуанъань'].every(looksPalladius)).toBe(true);
    expect(['Тула', 'Пенза', 'Уфа', 'Анна', 'Дубна', 'Лена'].some(looksPalladius)).toBe(false);
  });
});
