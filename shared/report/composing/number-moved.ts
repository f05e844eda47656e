import type { FigureInline, Move, Working } from '../inlines';
import type { PaperContext } from './context';

/** How many counts, or fields of cooperation, moved one way from the span before; `text` is the number as it is said. */
export const numberMoved = (
  ctx: PaperContext,
  { value, text, ids }: Pick<FigureInline, 'value' | 'text' | 'ids'>,
  work: Extract<Working, { move: Move }>,
): FigureInline => ({
  type: 'figure',
  text,
  value,
  measure: 'derived',
  qualifier: 'exact',
  scope: ctx.scope,
  period: ctx.span.text,
  rule: null,
  ids,
  work,
});
