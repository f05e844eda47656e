import { describe, expect, it } from 'vitest';
import { seeded } from '../../../samples/random';
import { parsePinyin } from './parse-pinyin';
import { type Syllable, type Tone, writeSyllable } from './syllable';
import { wordSyllables } from './syllables';
import { joinPinyin } from './write-pinyin';

const read = (text: string) =>
  parsePinyin(text)?.map(({ syllables }) => syllables.map(writeSyllable).join(' ')) ?? null;

describe('pinyin', () => {
  it.each([
    ['Shijiazhuang', ['shi jia zhuang']],
    ['xian', ['xian']],
    ["Xi'an", ['xi an']],
    ['Xi’an', ['xi an']],
    ['xī’ān', ['xī ān']],
    ['xi1an1', ['xī ān']],
    ['xiān', ['xiān']],
    ['Tiananmen', ['tian an men']],
    ['fangan', ['fan gan']],
    ['Wúlǔmùqí', ['wú lǔ mù qí']],
    ['nv3er2', ['nǚ ér']],
    ['lüèduó', ['lüè duó']],
    ['lue4', ['lüè']],
    ['jǚ', ['jǔ']],
    ['Zhongguo Renmin', ['zhong guo', 'ren min']],
    ['Cheng-du', ['cheng', 'du']],
    ['a0', ['a']],
    ['m', ['m']],
    ['huār', ['huā r']],
    ['nar4', ['nà r']],
    ['wan2r', ['wán r']],
    ['biáng', ['biáng']],
    ['ńg', ['ńg']],
  ])('reads %s', (text, words) => expect(read(text)).toEqual(words));

  it.each(['lǜ', 'lü4', 'lv4', 'lu:4', 'LÜ4', 'Lǜ'])('knows %s for the syllable lǜ', (text) =>
    expect(parsePinyin(text)?.[0]?.syllables).toEqual([{ letters: 'lü', tone: 4 }]),
  );

  it.each([
    'chengd',
    'huar',
    'r',
    'a😀',
    'x',
    'qq',
    '成都',
    'cheng2 d',
    "'",
    'xi1a1n',
    'мa',
    '',
    '   ',
    'a'.repeat(10_000),
  ])('reads nothing into %s', (text) => expect(parsePinyin(text)).toBeNull());

  it('offers the other ways to divide the same letters', () => {
    const [word] = parsePinyin('xian') ?? [];
    expect(word?.alternatives.map(joinPinyin)).toEqual(["xi'an"]);
  });
});

const syllables = [...wordSyllables];

describe('random words of pinyin', () => {
  const random = seeded(20251121);
  const words = Array.from({ length: 500 }, () =>
    Array.from(
      { length: random.int(1, 4) },
      (): Syllable => ({ letters: random.pick(syllables), tone: random.pick([1, 2, 3, 4] as const) as Tone }),
    ),
  );
  const first = (text: string) => parsePinyin(text)?.[0]?.syllables;

  it('are found again from tone numbers', () => {
    for (const word of words)
      expect(first(word.map(({ letters, tone }) => letters + tone).join(''))).toEqual(word);
  });

  it('are found again from marks and apostrophes, among the divisions if not first', () => {
    for (const word of words) {
      const [read] = parsePinyin(joinPinyin(word)) ?? [];
      expect([read?.syllables, ...(read?.alternatives ?? [])]).toContainEqual(word);
    }
  });

  it('are the same with v, u: and ü', () => {
    for (const word of words) {
      const spelt = word.map(({ letters, tone }) => letters + tone).join('');
      expect(first(spelt.replaceAll('ü', 'v'))).toEqual(word);
      expect(first(spelt.replaceAll('ü', 'u:'))).toEqual(word);
    }
  });
});
