import type { PaperContext } from '../../composing/context';
import type { Line } from '../../inline';

/** 一是…。二是…。: sentences of one kind counted in Chinese; one alone, and other languages, go without. */
export function inOrdinals(ctx: PaperContext, lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  return lines.map((x, index) => ctx.phrases.sentence(`gbt.ordinal.n${index + 1}`, { x }));
}
