import type { Lang } from '../../domain/language';
import { bothLines } from '../beside/merge-lines';
import type { Block, HeadingBlock, PairBlock, ReportDocument, RunningBlock } from '../document';
import type { Inline } from '../inlines';
import { lineId } from './block-ids';
import { isRewritable, type RewritableBlock } from './rewritable';

/** A text of a block in one of the languages of its paper. */
export interface Side {
  readonly block: RewritableBlock;
  readonly lang: Lang;
  /** Names the language in an edit where it is the second one of the paper. */
  readonly second?: Lang;
}

type Paper = Pick<ReportDocument, 'lang' | 'beside'>;

/** The texts of a block that the office may say in its own words, one for each language that has it. */
export function sidesOf(block: Block, { lang, beside }: Paper): readonly Side[] {
  if (block.type === 'pair') {
    return [
      ...(block.first ? [{ block: block.first, lang }] : []),
      ...(block.second ? [{ block: block.second, lang: block.lang, second: block.lang }] : []),
    ];
  }
  if (!isRewritable(block)) return [];
  if (block.type !== 'heading' || !beside) return [{ block, lang }];
  const [first, second] = partedHeading(block, beside.lang);
  return [
    { block: first, lang },
    ...(second ? [{ block: second, lang: beside.lang, second: beside.lang }] : []),
  ];
}

/** The block with other texts on its sides; a text that became several makes several of the block. */
export function withSides(
  block: Block,
  sides: readonly Pick<Side, 'second'>[],
  texts: readonly (readonly RewritableBlock[])[],
): readonly Block[] {
  const of = (isSecond: boolean) =>
    texts[sides.findIndex(({ second }) => (second !== undefined) === isSecond)] ?? [];
  if (block.type === 'pair') return pairs(block, of(false).filter(isRunning), of(true).filter(isRunning));
  const [heading] = of(false);
  const [other] = of(true);
  const lang = sides.find(({ second }) => second !== undefined)?.second;
  if (heading?.type !== 'heading' || other?.type !== 'heading' || !lang) return of(false);
  return [{ ...heading, text: bothLines(heading.text, other.text, lang) }];
}

/** Texts line by line beside one another; a language that has fewer lines has none beside the last ones. */
export function pairs(
  { type, id, lang, arrangement }: Pick<PairBlock, 'type' | 'id' | 'lang' | 'arrangement'>,
  firsts: readonly RunningBlock[],
  seconds: readonly RunningBlock[],
): readonly PairBlock[] {
  const length = Math.max(firsts.length, seconds.length);
  return Array.from({ length }, (_, at): PairBlock => {
    const [first, second] = [firsts[at] ?? null, seconds[at] ?? null];
    const records = [...new Set([...(first?.records ?? []), ...(second?.records ?? [])])];
    return { type, id: lineId(id, at), lang, arrangement, first, second, records };
  });
}

const isRunning = (block: RewritableBlock): block is RunningBlock => block.type !== 'heading';

/** A heading that says the same in both languages, such as a year, is one. */
function partedHeading(heading: HeadingBlock, lang: Lang): readonly [HeadingBlock, HeadingBlock | null] {
  const end = heading.text.findIndex(({ type }) => type === 'break');
  if (end < 0) return [heading, null];
  const second = heading.text.slice(end + 1).map((inline) => withoutLang(inline, lang));
  return [
    { ...heading, text: heading.text.slice(0, end) },
    { ...heading, text: second },
  ];
}

/** Words of the second language by themselves are in the language of their text. */
function withoutLang(inline: Inline, lang: Lang): Inline {
  if (!('lang' in inline) || inline.lang !== lang) return inline;
  const { lang: _, ...own } = inline;
  return own;
}
