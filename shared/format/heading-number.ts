import type { Lang } from '../domain/language';

/**
 * What parts the number of a heading from its words. A Chinese number in a full-width mark brings its own space with
 * it; one that ends in a letter or figure, as that of an annex, is parted by one character, and 1. by a space.
 */
export function gapAfterNumber(number: string, lang: Lang): '' | '\u00a0' | '\u3000' {
  if (lang !== 'zh' || number.endsWith('.')) return '\u00a0';
  return /[\p{L}\p{N}]$/u.test(number) ? '\u3000' : '';
}
