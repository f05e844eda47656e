import type { Block } from '../document';
import type { Inline } from '../inlines';
import type { ChartBlock } from '../pictures';
import type { TableBlock } from '../tables';

type Captioned = TableBlock | ChartBlock;
const firstNumber = /\d+/;

/**
 * Tables and figures numbered in the order in which they now stand. Numbers are only given anew where the captions of
 * the generated paper carry 1, 2, 3 … each once, so that no other number in a caption is taken for one.
 */
export function numberCaptions(generated: readonly Block[], arranged: readonly Block[]): readonly Block[] {
  const counters = new Map<Captioned['type'], number>();
  for (const type of ['table', 'chart'] as const) if (isNumbered(generated, type)) counters.set(type, 0);
  return arranged.map((block) => {
    if (block.type !== 'table' && block.type !== 'chart') return block;
    const last = counters.get(block.type);
    if (last === undefined) return block;
    counters.set(block.type, last + 1);
    return { ...block, caption: withNumber(block.caption, last + 1) };
  });
}

function isNumbered(blocks: readonly Block[], type: Captioned['type']): boolean {
  const numbers = blocks.flatMap((block) => (block.type === type ? [numberOf(block.caption)] : []));
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length > 0 && sorted.every((number, index) => number === index + 1);
}

/** The first number that the words of a caption begin with; NaN where they have none. */
function numberOf([first]: readonly Inline[]): number {
  return first?.type === 'text' ? Number(firstNumber.exec(first.text)?.[0] ?? Number.NaN) : Number.NaN;
}

function withNumber([first, ...rest]: readonly Inline[], number: number): readonly Inline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  return [{ ...first, text: first.text.replace(firstNumber, String(number)) }, ...rest];
}
