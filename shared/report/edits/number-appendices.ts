import type { Block, HeadingBlock } from '../document';
import { inlinesOf } from '../figures-of';
import type { Line } from '../inline';
import type { Inline } from '../inlines';
import { mapLines } from '../map-lines';

const digits = /\d+/;

const isAppendix = (block: Block): block is HeadingBlock =>
  block.type === 'heading' && block.appendix === true;

/**
 * Appendices with the numbers that the generated paper gave them, in the order in which they stand now: also where each
 * has pages of its own. Words that send the reader to one have its number; where it is hidden they say nothing.
 */
export function numberAppendices(generated: readonly Block[], arranged: readonly Block[]): readonly Block[] {
  const given = generated.filter(isAppendix).map(({ number }) => number);
  let next = 0;
  const numbered = arranged.map((block) =>
    isAppendix(block) ? { ...block, number: given[next++] ?? block.number } : block,
  );
  const now = new Map(
    numbered.filter(isAppendix).map(({ id, number }) => [id, digits.exec(number ?? '')?.[0]]),
  );
  return numbered.map((block) =>
    inlinesOf(block).some(refers) ? mapLines(block, (line) => followed(line, now)) : block,
  );
}

const refers = (inline: Inline): boolean => inline.type === 'text' && inline.refers !== undefined;

/** Words that say nothing keep their place among the inlines, by which sentences are told apart. */
const followed = (line: Line, now: ReadonlyMap<string, string | undefined>): Line =>
  line.map((inline): Inline => {
    if (inline.type === 'emphasis') return { ...inline, content: followed(inline.content, now) };
    if (inline.type !== 'text' || inline.refers === undefined) return inline;
    const number = now.get(inline.refers);
    return { ...inline, text: number === undefined ? '' : inline.text.replace(digits, number) };
  });
