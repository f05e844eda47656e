import type { PaperContext } from '../../composing/context';
import type { Line } from '../../inline';
import type { FigureInline } from '../../inlines';

/** More of one sort than these are given by their number alone. */
const namedAtMost = 6;

/** What is told of several things: how many there are, and the words for each. */
interface Told {
  readonly n: FigureInline;
  readonly each: readonly Line[];
}

/**
 * A phrase about things of one sort, which has a form for one, one for several that are named, and one for so many that
 * only their number is given: nobody writes «всего 1 (…)».
 */
export function detailed(ctx: PaperContext, key: string, { n, each }: Told): Line {
  const count = each.length;
  if (count > namedAtMost) return ctx.phrases.sentence(`${key}.many`, { count, n });
  const list = joined(ctx, 'semicolon', each);
  return count === 1
    ? ctx.phrases.sentence(`${key}.single`, { n, list })
    : ctx.phrases.sentence(`${key}.several`, { count, n, list });
}

/** Lines with a mark between them that parts more than the commas inside them. */
export const joined = (ctx: PaperContext, mark: 'clause' | 'semicolon', lines: readonly Line[]): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [...ctx.phrases.sentence(`list.${mark}`), ...line]));

/** «Форум, 7 июля»: a name and its day. */
export const withDay = (ctx: PaperContext, name: Line, day: Line): Line => [
  ...name,
  ...ctx.phrases.sentence('list.clause'),
  ...day,
];
