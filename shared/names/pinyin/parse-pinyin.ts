import { lettersOf, type PinyinLetter, type Syllable } from './syllable';
import { erhua, loneSyllables, longestSyllable, syllableOf } from './syllables';

/** A word of pinyin: its syllables, and other ways to divide the same letters, likelier ones first. */
export interface PinyinWord {
  readonly syllables: readonly Syllable[];
  readonly alternatives: readonly (readonly Syllable[])[];
  /** Whether it was written with a capital. */
  readonly capital: boolean;
}

/** Longer texts are not names; this keeps a pasted page from being read letter by letter. */
const longestText = 120;
const waysKept = 6;
const apostrophes = /['’‘ʼ`´′]/;

/**
 * Reads pinyin in any usual spelling: with tone marks, tone numbers or without tones, ü as ü, v or u:, syllables
 * joined, hyphenated, spaced or parted by apostrophes. Joined syllables are divided as the orthography (GB/T 16159)
 * means them: no syllable in a, e or o follows without an apostrophe if it can be helped, else the fewest syllables;
 * `xian` is xian with the alternative xi'an. Null when a part is no pinyin.
 */
export function parsePinyin(text: string): readonly PinyinWord[] | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestText) return null;
  const words: PinyinWord[] = [];
  for (const word of trimmed.split(/[\s\-‐–·]+/)) {
    const parsed = parseWord(word);
    if (parsed === null) return null;
    words.push(parsed);
  }
  return words;
}

function parseWord(word: string): PinyinWord | null {
  let ways: readonly (readonly Syllable[])[] = [[]];
  for (const chunk of word.split(apostrophes)) {
    const letters = lettersOf(chunk);
    const divided = letters && (nonEmpty(divide(letters)) ?? withErhua(letters));
    if (!divided || divided.length === 0) return null;
    ways = ways.flatMap((head) => divided.map((tail) => [...head, ...tail])).slice(0, waysKept);
  }
  const [syllables, ...alternatives] = ways;
  if (!syllables) return null;
  return { syllables, alternatives, capital: /^\p{Lu}/u.test(word) };
}

type Ways = readonly (readonly Syllable[])[];

const nonEmpty = (ways: Ways): Ways | null => (ways.length > 0 ? ways : null);

/**
 * Words in the -r of erhua (huār, wánr, nar4), which is no syllable of its own. Only with tones: without them, Latin
 * words of other languages end so.
 */
function withErhua(letters: readonly PinyinLetter[]): Ways {
  const last = letters.at(-1);
  const before = letters.at(-2);
  if (last?.letter !== 'r' || last.tone !== null || !before) return [];
  const word = [...letters.slice(0, -2), { ...before, number: before.number ?? last.number }];
  const r: Syllable = { letters: erhua, tone: null };
  return divide(word)
    .filter((way) => way.some(({ tone }) => tone !== null))
    .map((way) => [...way, r]);
}

interface Way {
  readonly syllables: readonly Syllable[];
  readonly vowelStarts: number;
}

/** All ways to divide the letters, best first, at most a few; found from the end, so no way is walked twice. */
function divide(letters: readonly PinyinLetter[]): readonly (readonly Syllable[])[] {
  if (letters.length === 0) return [];
  const lone = loneSyllable(letters);
  if (lone) return [[lone]];
  const from: Way[][] = Array.from({ length: letters.length + 1 }, () => []);
  from[letters.length] = [{ syllables: [], vowelStarts: 0 }];
  for (let at = letters.length - 1; at >= 0; at--) {
    const ways: Way[] = [];
    for (let end = Math.min(at + longestSyllable, letters.length); end > at; end--) {
      const first = syllableFrom(letters.slice(at, end));
      if (!first) continue;
      const vowelStart = at > 0 && /^[aeo]/.test(first.letters) ? 1 : 0;
      for (const { syllables, vowelStarts } of from[end] ?? [])
        ways.push({ syllables: [first, ...syllables], vowelStarts: vowelStarts + vowelStart });
    }
    from[at] = ways.sort(byOrthography).slice(0, waysKept);
  }
  return (from[0] ?? []).map(({ syllables }) => syllables);
}

const byOrthography = (a: Way, b: Way) =>
  a.vowelStarts - b.vowelStarts || a.syllables.length - b.syllables.length;

const joined = (letters: readonly PinyinLetter[]) => letters.map(({ letter }) => letter).join('');

/** The letters as one syllable; at most one tone, and a tone number only at its end. */
function syllableFrom(letters: readonly PinyinLetter[]): Syllable | null {
  const syllable = syllableOf(joined(letters));
  return syllable === null ? null : withTone(syllable, letters);
}

function withTone(syllable: string, letters: readonly PinyinLetter[]): Syllable | null {
  const tones = letters.flatMap(({ tone, number }) => [tone ?? [], number ?? []].flat());
  if (tones.length > 1 || letters.slice(0, -1).some(({ number }) => number !== null)) return null;
  return { letters: syllable, tone: tones[0] ?? null };
}

function loneSyllable(letters: readonly PinyinLetter[]): Syllable | null {
  const text = joined(letters);
  return loneSyllables.has(text) ? withTone(text, letters) : null;
}
