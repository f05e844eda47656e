import type { Block, EnclosuresBlock, HeadingBlock } from '../document';
import { plainText } from '../inline';

const appendicesIn = (blocks: readonly Block[]): readonly HeadingBlock[] =>
  blocks.filter((block): block is HeadingBlock => block.type === 'heading' && block.appendix === true);

/** The list of enclosures names the appendices that stand now, in their order; without any it is left out. */
export function nameEnclosures(generated: readonly Block[], arranged: readonly Block[]): readonly Block[] {
  const known = appendicesIn(generated);
  const now = appendicesIn(arranged);
  const isSame =
    known.length === now.length &&
    known.every(({ id, text }, at) => id === now[at]?.id && text === now[at]?.text);
  return arranged.flatMap((block): readonly Block[] => {
    if (isSame || block.type !== 'enclosures' || block.items.length !== known.length) return [block];
    return now.length === 0 ? [] : [named(block, known, now)];
  });
}

/** An appendix keeps the name it has in the list unless the office has put its heading in other words. */
function named(
  block: EnclosuresBlock,
  known: readonly HeadingBlock[],
  now: readonly HeadingBlock[],
): EnclosuresBlock {
  const items = now.map((heading) => {
    const at = known.findIndex(({ id }) => id === heading.id);
    return known[at]?.text === heading.text ? (block.items[at] ?? '') : plainText(heading.text);
  });
  return { ...block, items };
}
