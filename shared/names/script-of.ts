import type { Lang } from '../domain/language';

const others = /[\s\-‐–—·•・‧.,'’‘ʼ`´′()（）«»"“”0-9:]/gu;

/**
 * The language whose script a name is written in: Han zh, Cyrillic ru, Latin en. Null for mixed or other scripts, and
 * for text without a letter.
 */
export function scriptOf(text: string): Lang | null {
  const letters = text.normalize('NFD').replace(others, '').replace(/\p{M}/gu, '');
  if (letters === '') return null;
  if (/^\p{Script=Han}+$/u.test(letters)) return 'zh';
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return 'ru';
  return /^[a-z]+$/iu.test(letters) ? 'en' : null;
}

/** Longer texts are not names, and are not looked at. */
const longestName = 120;

/**
 * A name as it is looked up: one line without outer spaces, invisible marks of direction, doubled spaces, full width of
 * letters, or the accents of encyclopaedias (Екатеринбу́рг). Null for text that is too long, or broken, to be a name.
 */
export function cleanName(text: string): string | null {
  if (text.length > longestName * 2) return null;
  const clean = text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => wide.normalize('NFKC'))
    .replace(/(?<=[аеёиоуыэюя])[\u0300\u0301]/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return clean === '' || clean.length > longestName || /\p{Cs}/u.test(clean) ? null : clean;
}
