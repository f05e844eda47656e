import type { Lang } from '../domain/language';
import { collatorFor } from './collation';

/** Stands for digits, signs and other scripts. */
export const otherLetter = '#';

/** The first character of each letter in pinyin order; nothing begins with i, u or v. */
const pinyinLetters = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const firstCharacters = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他屲夕丫帀';

/**
 * The letter under which a name stands in an index: А to Я in Russian (Ё with Е), A to Z in English without
 * diacritics, the first letter of the pinyin in Chinese; `otherLetter` for whatever is in another script.
 */
export function indexLetter(name: string, lang: Lang): string {
  const first = name.trim().slice(0, 1);
  if (lang === 'zh') return /^\p{Script=Han}/u.test(name.trim()) ? pinyinLetter(name.trim()) : otherLetter;
  const letter = first.normalize('NFC').toUpperCase();
  if (lang === 'ru') return letter === 'Ё' ? 'Е' : (/^[А-Я]$/.exec(letter)?.[0] ?? otherLetter);
  return /^[A-Z]/.exec(letter.normalize('NFD'))?.[0] ?? otherLetter;
}

function pinyinLetter(name: string): string {
  const { compare } = collatorFor('zh');
  let [low, high] = [0, firstCharacters.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (compare(firstCharacters.charAt(middle), name) <= 0) low = middle;
    else high = middle;
  }
  return pinyinLetters.charAt(low);
}
