import { readHan } from '../pinyin/read-han';
import { doubleSurnames, singleSurnames } from '../pinyin/surname-readings';
import type { Syllable } from '../pinyin/syllable';

const spelt = (syllables: readonly Pick<Syllable, 'letters'>[]): string =>
  syllables.map(({ letters }) => letters).join(' ');

let sounds: ReadonlySet<string> | null = null;

/** Whether a Chinese surname of the tables sounds so, tones apart. The sounds are gathered at the first question. */
export function isSurnameSound(syllables: readonly Pick<Syllable, 'letters'>[]): boolean {
  sounds ??= new Set(
    [...singleSurnames, ...doubleSurnames].flatMap((surname) => {
      const readings = readHan(surname, 'person');
      return readings ? [spelt(readings)] : [];
    }),
  );
  return sounds.has(spelt(syllables));
}
