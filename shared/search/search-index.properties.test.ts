import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { type Random, seeded } from '../../samples/random';
import type { AnyRecord } from '../domain/records';
import { foldName } from './fold-name';
import { namesOf, searchedKinds } from './record-names';
import { SearchIndex } from './search-index';
import { piecesOf } from './words';

const records = generateRegister(7, 600).filter(
  (record) => record.binnedAt === undefined && searchedKinds.some((kind) => kind === record.kind),
);

function indexOf(all: Iterable<AnyRecord>): SearchIndex {
  const index = new SearchIndex();
  for (const record of all) index.put(record);
  return index;
}

const everything = { lang: 'ru', limit: 1_000 } as const;
const idsIn = (index: SearchIndex, query: string) =>
  index.search(query, everything).flatMap(({ hits }) => hits.map(({ record }) => record.id));

describe('everything recorded', { timeout: 30_000 }, () => {
  const index = indexOf(records);
  const random = seeded(11);
  const chosen = random.some(records, 60);

  it('is found by each of its whole names', () => {
    for (const record of chosen)
      for (const name of namesOf(record)) expect(idsIn(index, name), name).toContain(record.id);
  });

  it('is found by any beginning of two letters or more of any word', () => {
    for (const record of chosen.slice(0, 30))
      for (const name of namesOf(record))
        for (const { kind, text } of piecesOf(foldName(name)).slice(0, 6)) {
          if (kind !== 'word' || text.length < 2) continue;
          const beginning = text.slice(0, random.int(2, text.length));
          expect(idsIn(index, beginning), `${beginning} of ${name}`).toContain(record.id);
        }
  });

  it('is found by the pinyin of its Chinese name, cut short anywhere, and by its initials', () => {
    for (const record of chosen)
      for (const name of namesOf(record).filter((text) => /^\p{Script=Han}{2,}$/u.test(text))) {
        const letters = pinyin(name, { toneType: 'none', type: 'array', v: true });
        const joined = letters.join('');
        expect(idsIn(index, joined), joined).toContain(record.id);
        const cut = joined.slice(0, random.int(1, joined.length));
        expect(idsIn(index, cut), `${cut} of ${name}`).toContain(record.id);
        const initials = letters
          .map((syllable) => syllable.charAt(0))
          .join('')
          .slice(0, 8);
        expect(idsIn(index, initials), `${initials} of ${name}`).toContain(record.id);
      }
  });

  it('is found with any one letter of a longer word mistyped', () => {
    for (const record of chosen.slice(0, 30)) {
      const [word] = namesOf(record).flatMap((name) =>
        piecesOf(foldName(name)).filter(({ text }) => text.length >= 6),
      );
      if (word?.kind !== 'word') continue;
      const at = random.int(0, word.text.length - 1);
      const mistyped = `${word.text.slice(0, at)}ў${word.text.slice(at + 1)}`;
      expect(idsIn(index, mistyped), mistyped).toContain(record.id);
    }
  });
});

describe('an index kept in step', () => {
  const queries = [
    'дел',
    'форум хай',
    'hai',
    'mingdai',
    '海',
    '海明',
    'hm',
    'к',
    '12',
    'delegatoin',
    'соглашение',
  ];
  const answers = (index: SearchIndex) =>
    queries.map((query) =>
      index.search(query, { lang: 'en' }).map(({ kind, hits, total }) => ({
        kind,
        total,
        hits: hits.map(({ record, name, ranges }) => [record, name, ranges]),
      })),
    );

  const change = (random: Random, present: Map<string, AnyRecord>, index: SearchIndex): void => {
    const record = random.pick(records);
    if (random.chance(0.3)) {
      present.delete(record.id);
      index.drop(record.id);
      return;
    }
    const other = random.pick(records.filter(({ kind }) => kind === record.kind));
    const value = {
      ...other,
      id: record.id,
      ...(random.chance(0.1) ? { binnedAt: '2025-01-01T00:00:00Z' } : {}),
    };
    present.set(record.id, value as AnyRecord);
    index.put(value as AnyRecord);
  };

  it.each([1, 2, 3])(
    'answers as one made anew, whatever was added, changed and taken away (seed %i)',
    (seed) => {
      const random = seeded(seed);
      const present = new Map<string, AnyRecord>();
      const kept = indexOf([]);
      for (let turn = 0; turn < 1_500; turn += 1) change(random, present, kept);
      expect(kept.size).toBe(indexOf(present.values()).size);
      expect(answers(kept)).toEqual(answers(indexOf([...present.values()].reverse())));
    },
  );
});

describe('any input', () => {
  const index = indexOf(records);
  const long = (text: string) => text.repeat(Math.ceil(10_000 / text.length));

  it.each([
    '🎉👩‍👩‍👧',
    '\uD83C',
    '\uDF89成',
    'שלום עולם',
    'مرحبا',
    'zhongg',
    'nü3',
    'lv4 se4',
    'x i a n',
    '𠮷野家',
    '½ ﬃ ㎡ Ⅳ',
    'İıẞ',
    '\u0301\u0301',
    '\u202Eabc',
    '0',
    '(',
    '.*',
    '\\',
    '\u0000',
    '_'.repeat(300),
  ])('is answered: %j', (query) => expect(() => index.search(query, everything)).not.toThrow());

  it.each(['a', 'ab ', '海', '海 ', 'ванъ', '🎉', 'lu', '\u0301', 'шш '])(
    'is answered when %j is pasted ten thousand letters long',
    (text) => expect(() => index.search(long(text), everything)).not.toThrow(),
  );

  it('is found again when it was recorded', () => {
    const odd = ['🎉', 'שלום', 'Ⅳ', '𠮷', 'a\u0301', long('海'), long('word '), `x${long('y')}`];
    const all = odd.map((en, at): AnyRecord => ({ id: `odd${at}`, kind: 'event', title: { en } }));
    const own = indexOf(all);
    for (const [at, name] of odd.entries()) expect(idsIn(own, name)).toContain(`odd${at}`);
  });
});
