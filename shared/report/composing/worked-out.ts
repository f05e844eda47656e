import { formatNumber } from '../../format/numbers';
import { numberWords } from '../figures';
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

/** The same as a sentence prints it: English spells small numbers. */
export const recordsInSentence = (
  ctx: PaperContext,
  ids: readonly string[],
  work?: Working,
): FigureInline => ({
  ...numberOfRecords(ctx, ids, work),
  text: numberWords(ids.length, ctx.phrases),
});

/** How many texts of records have been printed in another language so far; null where there are none. */
export function untranslatedTexts(ctx: PaperContext): FigureInline | null {
  const missing = ctx.translations.all();
  if (missing.length === 0) return null;
  const ids = [...new Set(missing.map(({ record }) => record))];
  const { length: value } = missing;
  return workedOut(ctx, { value, text: numberWords(value, ctx.phrases), ids }, { how: 'untranslated' });
}
