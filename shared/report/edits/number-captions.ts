import type { Block } from '../document';
import type { Line } from '../inline';
import { isPicture, type PictureBlock } from '../pictures';
import type { TableBlock } from '../tables';

/** Tables are numbered by themselves, pictures of every sort together. */
const sorts = ['table', 'picture'] as const;
type Sort = (typeof sorts)[number];
type Captioned = TableBlock | PictureBlock;

const firstNumber = /\d+/;

/**
 * Tables and pictures numbered in the order in which they now stand. Numbers are only given anew where the generated
 * paper has 1, 2, 3 … each once, so that no other number in a caption is taken for one.
 */
export function numberCaptions(generated: readonly Block[], arranged: readonly Block[]): readonly Block[] {
  const counters = new Map<Sort, number>();
  for (const sort of sorts) if (isNumbered(generated, sort)) counters.set(sort, 0);
  return arranged.map((block) => {
    if (!isCaptioned(block)) return block;
    const last = counters.get(sortOf(block));
    if (last === undefined) return block;
    counters.set(sortOf(block), last + 1);
    return withNumber(block, last + 1);
  });
}

const isCaptioned = (block: Block): block is Captioned => block.type === 'table' || isPicture(block);
const sortOf = ({ type }: Captioned): Sort => (type === 'table' ? 'table' : 'picture');

/** A picture has its number in its title. */
const captionOf = (block: Captioned): Line => (block.type === 'table' ? block.caption : block.title);

function isNumbered(blocks: readonly Block[], sort: Sort): boolean {
  const numbers = blocks
    .filter(isCaptioned)
    .filter((block) => sortOf(block) === sort)
    .map((block) => numberOf(captionOf(block)));
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length > 0 && sorted.every((number, index) => number === index + 1);
}

/** The first number that the words of a caption begin with; NaN where they have none. */
function numberOf([first]: Line): number {
  return first?.type === 'text' ? Number(firstNumber.exec(first.text)?.[0] ?? Number.NaN) : Number.NaN;
}

/** The number stands in the caption of a picture's data as well. */
function withNumber(block: Captioned, number: number): Captioned {
  if (block.type === 'table') return { ...block, caption: numbered(block.caption, number) };
  const title = numbered(block.title, number);
  if (block.type === 'chart') return { ...block, title };
  return { ...block, title, data: { ...block.data, caption: numbered(block.data.caption, number) } };
}

/** A caption in two languages has its number in both, each on a line of its own. */
const numbered = (caption: Line, number: number): Line =>
  caption.map((inline, at) => {
    const begins = at === 0 || caption[at - 1]?.type === 'break';
    return begins && inline.type === 'text'
      ? { ...inline, text: inline.text.replace(firstNumber, String(number)) }
      : inline;
  });
