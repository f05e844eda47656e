import { pinyin } from 'pinyin-pro';
import { simplified } from '../simplified';
import { parsePinyin } from './parse-pinyin';
import { placeCharacters, placeReadings } from './place-readings';
import { surnameReadings } from './surname-readings';
import type { Syllable } from './syllable';

/** A name of a place or of a person; each has readings of its own. */
export type NameKind = 'place' | 'person';

/** The reading of one character. */
export interface HanReading extends Syllable {
  /** False where the character has readings that differ in more than the tone and nothing of ours decides. */
  readonly certain: boolean;
}

/** Longer texts are not names. */
const longestName = 40;

/**
 * Readings of a name's characters, one each: by own entries for places or surnames, else as pinyin-pro reads the words.
 * Traditional characters are read as simplified. Null when the text holds anything but Han characters that are known.
 */
export function readHan(name: string, kind: NameKind): readonly HanReading[] | null {
  const text = simplified(name);
  const characters = [...text];
  if (characters.length === 0 || characters.length > longestName) return null;
  if (!characters.every((character) => /\p{Script=Han}/u.test(character))) return null;
  const own = kind === 'place' ? ownPlaceReadings(characters) : ownSurnameReading(text);
  const read = pinyin(text, {
    type: 'all',
    toneSandhi: false,
    ...(kind === 'person' ? { mode: 'surname', surname: 'head' } : {}),
  });
  if (read.length !== characters.length) return null;
  const readings: HanReading[] = [];
  for (const [at, { pinyin: general, polyphonic }] of read.entries()) {
    const entry = own.get(at);
    const syllable = entry ?? syllableOf(general);
    if (!syllable) return null;
    readings.push({ ...syllable, certain: entry !== undefined || soundsOne(polyphonic) });
  }
  return readings;
}

/** Null for a character without a reading, which pinyin-pro leaves empty or as it is. */
const syllableOf = (text: string): Syllable | null => parsePinyin(text)?.[0]?.syllables[0] ?? null;

const soundsOne = (readings: readonly string[]): boolean =>
  new Set(readings.map((reading) => syllableOf(reading)?.letters)).size <= 1;

type Own = ReadonlyMap<number, Syllable>;

const syllablesOf = (entry: string): readonly Syllable[] =>
  (parsePinyin(entry) ?? []).flatMap(({ syllables }) => syllables);

/** Own readings by place in the name; the longest entry that fits goes first. */
function ownPlaceReadings(characters: readonly string[]): Own {
  const own = new Map<number, Syllable>();
  for (let at = 0; at < characters.length; at++) {
    const found = entryAt(characters, at);
    for (const [offset, syllable] of found.entries()) own.set(at + offset, syllable);
    at += Math.max(found.length - 1, 0);
  }
  return own;
}

function entryAt(characters: readonly string[], at: number): readonly Syllable[] {
  for (const length of [3, 2]) {
    const entry = placeReadings[characters.slice(at, at + length).join('')];
    if (entry !== undefined) return syllablesOf(entry);
  }
  return syllablesOf(placeCharacters[characters[at] ?? ''] ?? '');
}

function ownSurnameReading(name: string): Own {
  const characters = [...name];
  const entry = surnameReadings[characters.slice(0, 2).join('')] ?? surnameReadings[characters[0] ?? ''];
  return new Map(syllablesOf(entry ?? '').entries());
}
