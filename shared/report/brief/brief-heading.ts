import type { PaperContext } from '../composing/context';
import type { Block, HeadingBlock } from '../document';
import type { Line } from '../inline';

/** A section of the brief under its heading; nothing where it has nothing to say. */
export function briefSection(
  ctx: PaperContext,
  id: string,
  blocks: readonly Block[],
  text: Line = ctx.phrases.sentence(`papers.brief.heading.${id}`),
): readonly Block[] {
  if (blocks.length === 0) return [];
  const heading: HeadingBlock = {
    type: 'heading',
    id: `brief.${id}.heading`,
    level: 1,
    number: null,
    text,
  };
  return [heading, ...blocks];
}
