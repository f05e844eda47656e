import type { Lang } from '../domain/language';
import { gapAfterNumber } from '../format/heading-number';
import type { HeadingBlock } from './document';
import { plainText } from './inline';

type Numbered = Pick<HeadingBlock, 'number' | 'appendix'>;

/** A number that stands apart from its title in the paper has a full stop between them on one line: Приложение 1. Визиты. */
export function numberOnLine({ number, appendix }: Numbered, lang: Lang): string {
  if (number === null) return '';
  return appendix === true && lang !== 'zh' && !number.endsWith('.') ? `${number}.` : number;
}

/** A heading as one line of words, behind its number where it has one. */
export function headingText(heading: Numbered & Pick<HeadingBlock, 'text'>, lang: Lang): string {
  const number = numberOnLine(heading, lang);
  const gap = number === '' ? '' : gapAfterNumber(number, lang) && ' ';
  return number + gap + plainText(heading.text);
}
