import type { Block, HeadingBlock } from '../document';
import type { Section } from './blocks';
import type { PaperContext } from './context';

const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese numerals, as headings are numbered: 一, 十, 十二, 二十一. */
function chineseNumeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : chineseDigits[ones]);
}

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 to 39 in Roman numerals. */
function romanNumeral(n: number): string {
  const [value, digit] = romanDigits.find(([each]) => each <= n) ?? [0, ''];
  return value === 0 ? '' : digit + romanNumeral(n - value);
}

/**
 * Chinese headings count 一、（一）, and so does GB/T in other scripts with their own numerals, I. (I); papers by ГОСТ
 * and plain ones count 1. and 1.1.
 */
function numberOf({ convention, lang }: PaperContext, numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? 0;
  const isFirst = numbers.length === 1;
  if (lang === 'zh' && convention !== 'gost')
    return isFirst ? `${chineseNumeral(last)}、` : `（${chineseNumeral(last)}）`;
  if (convention === 'gbt') return isFirst ? `${romanNumeral(last)}.` : `(${romanNumeral(last)})`;
  return isFirst ? `${last}.` : numbers.join('.');
}

/** Sections with content under numbered headings of their level; sections without content disappear. */
export function numbered(
  ctx: PaperContext,
  sections: readonly Section[],
  above: readonly number[] = [],
): readonly Block[] {
  const filled = sections.filter(hasContent);
  return filled.flatMap((section, index) => {
    const numbers = [...above, index + 1];
    const heading: HeadingBlock = {
      type: 'heading',
      id: `${section.id}.heading`,
      level: numbers.length === 1 ? 1 : 2,
      number: numberOf(ctx, numbers),
      text: ctx.phrases.sentence(`heading.${section.id}`),
    };
    return [heading, ...section.blocks, ...numbered(ctx, section.subsections ?? [], numbers)];
  });
}

const hasContent = (section: Section): boolean =>
  section.blocks.length > 0 || (section.subsections ?? []).some(hasContent);
