import type { PaperContext } from '../../composing/context';
import type { Line } from '../../inline';

/** More of one sort than these are given by their number alone. */
const namedAtMost = 6;

/** 「活动2场（…；…）」: a number and, where they are few, each of what it counts. */
export const detailed = (ctx: PaperContext, item: Line, each: readonly Line[]): Line =>
  each.length > namedAtMost
    ? item
    : ctx.phrases.sentence('withDetails', { item, details: joined(ctx, 'semicolon', each) });

/** Lines with a mark between them that parts more than the commas inside them. */
export const joined = (ctx: PaperContext, mark: 'clause' | 'semicolon', lines: readonly Line[]): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [...ctx.phrases.sentence(`list.${mark}`), ...line]));

/** «Форум, 7 июля»: a name and its day. */
export const withDay = (ctx: PaperContext, name: Line, day: Line): Line => [
  ...name,
  ...ctx.phrases.sentence('list.clause'),
  ...day,
];
