import type { CountedFigure } from '../../counting/figure';
import type { PaperContext } from '../composing/context';
import { oneOrSeveral } from '../composing/naming';
import type { Way } from '../composing/ways';
import { countedOf } from '../composing/wording';
import { derivedAs, inSentence } from '../figures';
import type { Line } from '../inline';
import type { FigureInline } from '../inlines';

/** Sizes as part of the first sentence, where every delegation has one. */
export function sizeInTotal(ctx: PaperContext, way: Way): Line {
  if (way.people === null) return [];
  const figure = ctx.count(way.people);
  if (!figure.value || figure.unknown > 0) return [];
  return ctx.phrases.sentence('people.inTotal', {
    count: oneOrSeveral(ctx.count(way.visits).value ?? 0),
    people: countedOf(ctx, way.people, figure),
  });
}

/** Sizes in a sentence of their own, where only some delegations have one or none has. */
export function knownSizes(ctx: PaperContext, way: Way): Line | null {
  if (way.people === null) return null;
  const figure = ctx.count(way.people);
  const total = ctx.count(way.visits);
  const known = (total.value ?? 0) - figure.unknown;
  if (figure.value === null || known === 0) {
    return ctx.phrases.sentence('people.none', { count: oneOrSeveral(total.value ?? 0) });
  }
  if (figure.unknown === 0) return null;
  return ctx.phrases.sentence('people.some', {
    count: known,
    known: worked(ctx, figure, 'stating', known),
    total: inSentence(total, ctx.phrases),
    people: countedOf(ctx, way.people, figure),
  });
}

/** A number worked out from a figure: how many of its records state it, how many cities are among them. */
export function worked(
  ctx: PaperContext,
  figure: CountedFigure,
  how: 'stating' | 'cities',
  value: number,
): FigureInline {
  const printed = derivedAs({ how, measure: figure.measure }, inSentence);
  return printed({ ...figure, value, qualifier: 'exact' }, ctx.phrases);
}
