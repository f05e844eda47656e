import type { Block, PairBlock, ReportDocument, RunningBlock } from '../document';
import type { Beside } from '../request';
import { mergeBlocks } from './merge-blocks';
import { bothTexts } from './merge-lines';

/**
 * One paper in two languages from the same paper in each. Blocks are matched by their ids: running text becomes pairs,
 * in the arrangement asked for; tables, charts and heads say both at once. What only one of them says stands alone,
 * where it stood.
 */
export function setBeside(first: ReportDocument, second: ReportDocument, beside: Beside): ReportDocument {
  return {
    ...first,
    beside,
    meta: {
      ...first.meta,
      title: bothTexts(first.meta.title, second.meta.title),
      author: bothTexts(first.meta.author, second.meta.author),
      trainingMark: bothTexts(first.meta.trainingMark ?? '', second.meta.trainingMark ?? '') || null,
    },
    blocks: inOneOrder(first.blocks, second.blocks).flatMap(([one, other]) => together(one, other, beside)),
    missingTranslations: [...first.missingTranslations, ...second.missingTranslations],
  };
}

type Matched = readonly [Block | null, Block | null];

/** Blocks of both with the same id together, in the order of the first; others behind the block they follow. */
function inOneOrder(firsts: readonly Block[], seconds: readonly Block[]): readonly Matched[] {
  const own = new Set(firsts.map(({ id }) => id));
  const others = new Map(seconds.map((block) => [block.id, block]));
  const following = new Map<string, Block[]>();
  let before = '';
  for (const block of seconds) {
    if (own.has(block.id)) before = block.id;
    else following.set(before, [...(following.get(before) ?? []), block]);
  }
  const alone = (id: string): readonly Matched[] => (following.get(id) ?? []).map((block) => [null, block]);
  return [
    ...alone(''),
    ...firsts.flatMap((block): readonly Matched[] => [
      [block, others.get(block.id) ?? null],
      ...alone(block.id),
    ]),
  ];
}

function together(first: Block | null, second: Block | null, beside: Beside): readonly Block[] {
  const merged = first && second && mergeBlocks(first, second, beside.lang);
  if (merged) return [merged];
  const sides = [first, second] as const;
  if (sides.every((block) => block === null || isRunning(block))) {
    return [pairOf(first as RunningBlock | null, second as RunningBlock | null, beside)];
  }
  return sides.filter((block) => block !== null);
}

const isRunning = (block: Block): block is RunningBlock =>
  block.type === 'paragraph' || block.type === 'list' || block.type === 'note';

function pairOf(first: RunningBlock | null, second: RunningBlock | null, beside: Beside): PairBlock {
  const records = [...new Set([...(first?.records ?? []), ...(second?.records ?? [])])];
  return { type: 'pair', id: (first ?? second)?.id ?? '', ...beside, first, second, records };
}
