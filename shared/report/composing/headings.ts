import type { Block, HeadingBlock } from '../document';
import type { Line } from '../inline';
import type { Section } from './blocks';
import type { PaperContext } from './context';
import { chineseNumeral, romanNumeral } from './numerals';

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
      text: section.heading ?? ctx.phrases.sentence(`heading.${section.id}`),
    };
    return [heading, ...section.blocks, ...numbered(ctx, section.subsections ?? [], numbers)];
  });
}

const hasContent = (section: Section): boolean =>
  section.blocks.length > 0 || (section.subsections ?? []).some(hasContent);

/** A heading without a number over its blocks; nothing where there are none. */
export function headed(ctx: PaperContext, id: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  const text = ctx.phrases.sentence(`heading.${id}`);
  return [{ type: 'heading', id: `${id}.heading`, level: 1, number: null, text }, ...blocks];
}

/** The heading of the next appendix, numbered as the convention does. */
export function appendixHeading(ctx: PaperContext, id: string, text: Line): HeadingBlock {
  const number = ctx.phrases.text(`appendixNumber.${ctx.convention}`, { number: ctx.numbering.appendix() });
  return { type: 'heading', id: `appendix.${id}.heading`, level: 1, number, text, appendix: true };
}
