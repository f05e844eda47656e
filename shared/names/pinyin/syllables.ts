/**
 * Every syllable of standard Mandarin in pinyin without tones, as 《现代汉语词典》 and 《新华字典》 list them with the rare
 * and colloquial ones (cei, den, dia, ei, fiao, kei, lo, nia, nou, rua, tei, yo ...); finals stand behind their initial.
 */
const finalsOf: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ia ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng iao o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üan üe ün',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  y: 'a ai an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

/**
 * Interjections, and syllables of dialects and slang; they stand alone and never inside a longer word, where an `n` or
 * `m` belongs to its neighbour.
 */
export const loneSyllables: ReadonlySet<string> = new Set('ê m n ng hm hng biang duang len ten'.split(' '));

/** The -r that is added to the syllable before it; no syllable of its own. */
export const erhua = 'r';

/** Syllables that words are made of, lower case, with ü only where pinyin itself writes it (lü, nü, lüe, nüe). */
export const wordSyllables: ReadonlySet<string> = new Set(
  Object.entries(finalsOf).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

/** All syllables, those of words and those that stand alone. */
export const allSyllables: readonly string[] = [...wordSyllables, ...loneSyllables];

/** The most letters that a syllable has (zhuang, chuang, shuang). */
export const longestSyllable = 6;

/**
 * The syllable that these lower-case letters stand for, or null: ü after j, q, x and y is u (jü, qv), and the ü of
 * lüe and nüe may be written u, since no other syllable is spelt so.
 */
export function syllableOf(letters: string): string | null {
  const plain = letters.replace(/^([jqxy])ü/, '$1u').replace(/^([ln])ue$/, '$1üe');
  return wordSyllables.has(plain) ? plain : null;
}
