import { type Syllable, writeSyllable } from './syllable';

/** The same syllables without their tones. */
export const withoutTones = (syllables: readonly Syllable[]): readonly Syllable[] =>
  syllables.map(({ letters }) => ({ letters, tone: null }));

export const capitalised = (word: string): string => {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
};

/**
 * One lower-case word of pinyin with tone marks where tones are known. An apostrophe stands before a syllable that
 * begins with a, e or o (GB/T 16159: xī'ān), wherever it stands in the word.
 */
export function joinPinyin(syllables: readonly Syllable[]): string {
  return syllables
    .map((syllable, at) => (at > 0 && /^[aeoê]/.test(syllable.letters) ? "'" : '') + writeSyllable(syllable))
    .join('');
}

/** A word of pinyin with a capital and without tones, as Latin script writes Chinese names: Xi'an, Lüliang. */
export const latinWord = (syllables: readonly Syllable[]): string =>
  capitalised(joinPinyin(withoutTones(syllables)));
