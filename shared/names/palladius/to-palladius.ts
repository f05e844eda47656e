import type { Syllable } from '../pinyin/syllable';
import { erhua } from '../pinyin/syllables';
import { palladiusTable } from './table';

/**
 * The syllables as one lower-case Russian word by the Palladius system. ъ stands between a syllable in -н (pinyin -ng)
 * and a following vowel letter: Чанъань, Сянъян, Пинъу; none after -нь, which divides by itself: Яньань. The -r of erhua is р: хуар.
 * Throws on letters that are no syllable, which the parser never yields.
 */
export function toPalladius(syllables: readonly Pick<Syllable, 'letters'>[]): string {
  return syllables
    .map(({ letters }) => cyrillicOf(letters))
    .reduce((word, next) => word + (word.endsWith('н') && /^[аеёиоуыэюя]/.test(next) ? 'ъ' : '') + next, '');
}

function cyrillicOf(letters: string): string {
  const cyrillic = letters === erhua ? 'р' : palladiusTable.get(letters);
  if (cyrillic === undefined) throw new Error(`No pinyin syllable: ${letters}`);
  return cyrillic;
}
