import type { Syllable } from '../pinyin/syllable';
import { wordSyllables } from '../pinyin/syllables';
import { palladiusTable } from './table';

/** Cyrillic syllables to pinyin; where two fall together (lo and luo) the later of the table, which is the commoner. */
const byCyrillic: ReadonlyMap<string, string> = new Map([
  ...[...palladiusTable].flatMap(([pinyin, cyrillic]) =>
    wordSyllables.has(pinyin) ? [[cyrillic, pinyin] as const] : [],
  ),
  ['хой', 'hui'],
]);

/** The most letters that a Cyrillic syllable has (чжуань, шуань, цзюань). */
const longest = 6;
const longestWord = 40;

/**
 * The pinyin syllables of a Russian word that is spelt by the Palladius system, or null when it isn't. A syllable in -н
 * stands before a vowel only with ъ between them. Where several divisions fit, the one of fewest syllables.
 */
export function fromPalladius(word: string): readonly Syllable[] | null {
  const text = word.normalize('NFC').toLowerCase();
  if (text === '' || text.length > longestWord) return null;
  const best: (readonly Syllable[] | null)[] = Array.from({ length: text.length + 1 }, () => null);
  best[text.length] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    for (let end = Math.min(at + longest, text.length); end > at; end--) {
      const letters = byCyrillic.get(text.slice(at, end));
      const rest = letters === undefined ? null : (best[restFrom(text, end)] ?? null);
      const shorter = rest !== null && rest.length + 1 < (best[at]?.length ?? Number.POSITIVE_INFINITY);
      if (letters !== undefined && shorter) best[at] = [{ letters, tone: null }, ...rest];
    }
  }
  return best[0] ?? null;
}

/** Where the next syllable begins; past the end of the table when -н meets a vowel without ъ. */
function restFrom(text: string, end: number): number {
  const next = text[end] ?? '';
  const afterNg = text[end - 1] === 'н';
  if (afterNg && next === 'ъ') return end + 1;
  return afterNg && /[аеёиоуыэюя]/.test(next) ? Number.POSITIVE_INFINITY : end;
}

/** Letter sequences that Palladius has and Russian words of other origin hardly do. */
const telling = /цз|чж|ъ|юй|юэ|уэ|нь(?=[бпмфдтнлгкхшжцчс])|[бпмфвдтнлгкхшжцч]э|шу?ань|шэн|сю[йэ]|[аяиэу]нь$/;

/** Whether a word both can be read as Palladius and has a sequence that tells it. */
export const looksPalladius = (word: string): boolean =>
  telling.test(word.toLowerCase()) && fromPalladius(word) !== null;
