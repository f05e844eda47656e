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

function numberOf(ctx: PaperContext, numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? 0;
  if (ctx.lang !== 'zh') return numbers.length === 1 ? `${last}.` : numbers.join('.');
  return numbers.length === 1 ? `${chineseNumeral(last)}、` : `（${chineseNumeral(last)}）`;
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
