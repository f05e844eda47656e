import type { Block } from '../document';
import { blockOfLine } from './block-ids';
import { flatten, type SectionNode, stretchesOf } from './section-tree';

export interface Arrangement {
  readonly hidden: ReadonlySet<string>;
  /** Headings in the order wanted; it speaks only of sections that stand side by side. */
  readonly order: readonly string[];
}

/** The blocks in the office's order and without what it hides; headings are numbered as they now stand. */
export function arrangeSections(blocks: readonly Block[], { hidden, order }: Arrangement): readonly Block[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const arranged = stretchesOf(blocks).map((stretch) =>
    stretch.type === 'fixed'
      ? stretch
      : { ...stretch, sections: arrangeSiblings(stretch.sections, rank, hidden, null) },
  );
  return flatten(arranged).filter(({ id }) => !hidden.has(blockOfLine(id)));
}

interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** `above` is how the number of the section around them changed, which theirs may begin with. */
function arrangeSiblings(
  sections: readonly SectionNode[],
  rank: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  above: Renaming | null,
): readonly SectionNode[] {
  const numbers = sections.flatMap(({ heading }) => heading.number ?? []);
  let used = 0;
  return inOrder(sections, rank)
    .filter(({ heading }) => !hidden.has(heading.id))
    .map(({ heading, own, subsections }) => {
      const wanted = heading.number === null ? undefined : numbers[used++];
      const number = wanted === undefined ? null : renamed(wanted, above);
      const change = heading.number === null || number === null ? null : { from: heading.number, to: number };
      return {
        heading: { ...heading, number },
        own,
        subsections: arrangeSiblings(subsections, rank, hidden, change),
      };
    });
}

/**
 * The sections named in the order take the places that those sections had, in that order; one that appeared since keeps
 * its place among them.
 */
export function inOrder(
  sections: readonly SectionNode[],
  rank: ReadonlyMap<string, number>,
): readonly SectionNode[] {
  const rankOf = ({ heading }: SectionNode) => rank.get(heading.id) ?? -1;
  const named = sections.filter((section) => rankOf(section) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  let next = 0;
  return sections.map((section) => (rankOf(section) < 0 ? section : (named[next++] ?? section)));
}

/** `3.2` under a section that went from `3.` to `1.` is `1.2`; numbers that do not name the section above stay. */
function renamed(number: string, above: Renaming | null): string {
  if (above === null) return number;
  const [from, to] = [stem(above.from), stem(above.to)];
  return number.startsWith(`${from}.`) ? to + number.slice(from.length) : number;
}

const stem = (number: string): string => number.replace(/\.$/, '');
