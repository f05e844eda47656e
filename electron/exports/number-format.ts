import type { Lang } from '../../shared/domain/language';
import { formatNumber } from '../../shared/format/numbers';
import type { NumberValue } from './plain-table';

/** A number with its words that still fits into a format, of which Excel takes 255 characters. */
export const longestPrinted = 80;

/**
 * The Excel number format that shows a number with the words that the paper prints around it, «более 40» or 40余, while
 * the cell holds the number itself.
 */
export function numberFormat({ value, printed }: NumberValue, lang: Lang): string {
  const digits = formatNumber(Math.abs(value), lang);
  const at = printed.indexOf(digits);
  const before = at < 0 ? '' : printed.slice(0, at);
  const behind = at < 0 ? '' : printed.slice(at + digits.length);
  const plain = digitsFormat(Math.abs(value), lang);
  if (printed.length > longestPrinted) return plain;
  const worded = `${quoted(before)}${plain}${quoted(behind)}`;
  // The second part is for numbers below zero and has to bring their sign itself.
  return value < 0 && before !== '' ? `${plain};${worded}` : worded;
}

/** Chinese groups digits from 10 000 on only; of decimals the paper shows at most two. */
function digitsFormat(size: number, lang: Lang): string {
  const whole = lang === 'zh' && size < 10_000 ? '0' : '#,##0';
  return Number.isInteger(Math.round(size * 100) / 100) ? whole : `${whole}.##`;
}

const quoted = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
