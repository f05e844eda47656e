import { formatNumber } from '../../format/numbers';
import type { FigureInline, Working } from '../inlines';
import type { PaperContext } from './context';

/** How many records a list has, in digits: a number that no counting rule gives, with its records and their reason. */
export const numberOfRecords = (
  ctx: PaperContext,
  ids: readonly string[],
  work: Working = { how: 'records' },
): FigureInline => ({
  type: 'figure',
  text: formatNumber(ids.length, ctx.lang),
  value: ids.length,
  measure: 'derived',
  qualifier: 'exact',
  scope: ctx.scope,
  period: ctx.span.text,
  rule: null,
  ids,
  work,
});
