import type { Block, HeadingBlock } from '../document';

/** A heading with what stands under it. */
export interface SectionNode {
  readonly heading: HeadingBlock;
  readonly own: readonly Block[];
  readonly subsections: readonly SectionNode[];
}

/** A stretch of a paper: sections side by side, which can change places, or blocks that stay where they are. */
export type Stretch =
  | { readonly type: 'sections'; readonly sections: readonly SectionNode[] }
  | { readonly type: 'fixed'; readonly blocks: readonly Block[] };

/** Blocks that end every section before them: they belong to the paper as a whole. */
const closes = ({ type }: Block): boolean => type === 'head' || type === 'signature' || type === 'pageBreak';

/** Reads the flat blocks of a paper as sections within sections; `flatten` gives the same blocks back. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < blocks.length) {
    const end = endOfStretch(blocks, at);
    const part = blocks.slice(at, end);
    stretches.push(
      part[0]?.type === 'heading'
        ? { type: 'sections', sections: sectionsOf(part) }
        : { type: 'fixed', blocks: part },
    );
    at = end;
  }
  return stretches;
}

/** Sections run to the next block that closes them; fixed blocks run to the next heading. */
function endOfStretch(blocks: readonly Block[], from: number): number {
  const ends =
    blocks[from]?.type === 'heading' ? closes : (block: Block): boolean => block.type === 'heading';
  const end = blocks.findIndex((block, index) => index > from && ends(block));
  return end === -1 ? blocks.length : end;
}

/** `blocks` begins with a heading; a heading of a lower level than the one before lies under it. */
function sectionsOf(blocks: readonly Block[]): readonly SectionNode[] {
  const sections: SectionNode[] = [];
  let at = 0;
  while (at < blocks.length) {
    const heading = blocks[at];
    if (heading?.type !== 'heading') return sections;
    const next = blocks.findIndex(
      (block, index) => index > at && block.type === 'heading' && block.level <= heading.level,
    );
    const content = blocks.slice(at + 1, next === -1 ? undefined : next);
    const first = content.findIndex(({ type }) => type === 'heading');
    const own = first === -1 ? content : content.slice(0, first);
    sections.push({ heading, own, subsections: first === -1 ? [] : sectionsOf(content.slice(first)) });
    at = next === -1 ? blocks.length : next;
  }
  return sections;
}

export const flattenSection = ({ heading, own, subsections }: SectionNode): readonly Block[] => [
  heading,
  ...own,
  ...subsections.flatMap(flattenSection),
];

export const flatten = (stretches: readonly Stretch[]): readonly Block[] =>
  stretches.flatMap((stretch) =>
    stretch.type === 'fixed' ? stretch.blocks : stretch.sections.flatMap(flattenSection),
  );
