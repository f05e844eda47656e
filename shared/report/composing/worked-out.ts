import { formatNumber } from '../../format/numbers';
import type { FigureInline, Working } from '../inlines';
import type { PaperContext } from './context';

/** A number that no counting rule gives: as it is said, with the records that it stands on and how it came about. */
export const workedOut = (
  ctx: PaperContext,
  { value, text, ids }: Pick<FigureInline, 'value' | 'text' | 'ids'>,
  work: Working,
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

/** How many records a list has, in digits. */
export const numberOfRecords = (
  ctx: PaperContext,
  ids: readonly string[],
  work: Working = { how: 'records' },
): FigureInline => workedOut(ctx, { value: ids.length, text: formatNumber(ids.length, ctx.lang), ids }, work);
