import type { Block, ListBlock } from '../document';
import { inlinesOf } from '../figures-of';
import type { Line } from '../inline';
import type { Inline, SourceInline } from '../inlines';
import { mapLines } from '../map-lines';

/** Every source that the blocks refer to, each once, in the order of their first mention. */
export const citedIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    blocks.flatMap((block) =>
      inlinesOf(block).flatMap((inline) => (inline.type === 'source' ? inline.record : [])),
    ),
  ),
];

/** The list of sources in the paper's language and in its second one. */
type Lists = readonly (ListBlock | null)[];

/** Null for every other block, and where the office has made something else of it. */
function listsIn(block: Block): Lists | null {
  if (block.id !== 'sources.list') return null;
  const sides = block.type === 'pair' ? [block.first, block.second] : [block];
  return sides.every((side): side is ListBlock | null => side === null || side.type === 'list')
    ? sides
    : null;
}

/**
 * Sources numbered in the order in which the text now refers to them, and their list with those alone, in that order. A
 * paper that refers to the same ones as when it was generated keeps its numbers. So does one whose list the office has
 * made longer or shorter: only the office knows which of its lines is which source.
 */
export function numberSources(generated: readonly Block[], arranged: readonly Block[]): readonly Block[] {
  const cited = citedIn(arranged);
  const lists = generated.map(listsIn).find((found) => found !== null);
  const shown = arranged.map(listsIn).find((found) => found !== null) ?? [];
  const isKnown = shown.every((list, at) => list?.items.length === lists?.[at]?.items.length);
  if (!lists || !isKnown || citedIn(generated).join() === cited.join()) return arranged;
  const numbers = new Map(cited.map((record, index) => [record, index + 1]));
  return arranged.map((block) => {
    if (listsIn(block) === null) return mapLines(block, (line) => renumbered(line, numbers));
    if (block.type === 'list') return inOrder(block, lists[0], cited);
    if (block.type !== 'pair') return block;
    return {
      ...block,
      first: block.first?.type === 'list' ? inOrder(block.first, lists[0], cited) : block.first,
      second: block.second?.type === 'list' ? inOrder(block.second, lists[1], cited) : block.second,
    };
  });
}

/** The heading and the list of sources where the text refers to none any more: a list of nothing is not printed. */
export function idleList(generated: readonly Block[], arranged: readonly Block[]): readonly string[] {
  const at = generated.findIndex((block) => listsIn(block) !== null);
  if (at < 0 || citedIn(arranged).length > 0) return [];
  const [heading, list] = [generated[at - 1], generated[at]];
  return [...(heading?.type === 'heading' ? [heading.id] : []), ...(list ? [list.id] : [])];
}

/** The lines that stand now, each with the source that the generated list had in its place. */
function inOrder(list: ListBlock, was: ListBlock | null | undefined, cited: readonly string[]): ListBlock {
  const lines = new Map((was?.records ?? []).map((record, at) => [record, list.items[at] ?? []]));
  return { ...list, items: cited.map((record) => lines.get(record) ?? []), records: cited };
}

function renumbered(line: Line, numbers: ReadonlyMap<string, number>): Line {
  return inRuns(
    line.map((inline): Inline => {
      if (inline.type === 'emphasis') return { ...inline, content: renumbered(inline.content, numbers) };
      if (inline.type !== 'source') return inline;
      return { ...inline, number: numbers.get(inline.record) ?? inline.number };
    }),
  );
}

/** Marks with nothing but a comma between them come lowest number first. */
function inRuns(line: Line): Line {
  const places = line.flatMap(({ type }, at) => (type === 'source' ? [at] : []));
  const runs: number[][] = [];
  for (const [index, at] of places.entries()) {
    const before = places[index - 1];
    if (before !== undefined && line.slice(before + 1, at).every(isGap)) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  const moved = new Map<number, Inline>();
  for (const run of runs) {
    const marks = run
      .map((at) => line[at])
      .filter((inline): inline is SourceInline => inline?.type === 'source');
    const sorted = marks.toSorted((a, b) => a.number - b.number);
    for (const [index, mark] of sorted.entries()) moved.set(run[index] ?? 0, mark);
  }
  return line.map((inline, at) => moved.get(at) ?? inline);
}

const isGap = (inline: Inline): boolean => inline.type === 'text' && /^[\s,，、]*$/u.test(inline.text);
