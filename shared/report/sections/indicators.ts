import { periodOf, placeIn } from '../../domain/period';
import type { RecordOf } from '../../domain/records';
import { formatDate, formatPeriod } from '../../format/dates';
import { formatQuantity } from '../../format/numbers';
import { amountIn } from '../amounts';
import { column, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named } from '../composing/naming';
import type { Block } from '../document';
import { type Line, recordText } from '../inline';
import type { Inline } from '../inlines';

type IndicatorRecord = RecordOf<'indicator'>;

/** Published measures of the period with their units, as their sources state them. */
export function indicatorsSection(ctx: PaperContext): readonly Block[] {
  const indicators = indicatorsIn(ctx);
  return table(
    ctx,
    'indicators.table',
    ctx.phrases.sentence('indicators.caption'),
    [
      column(ctx, 'indicator'),
      column(ctx, 'value', 34, 'end'),
      column(ctx, 'when', 34),
      column(ctx, 'nature', 20),
      column(ctx, 'source', 20, 'center'),
    ],
    indicators.map((indicator) =>
      row(
        [
          textCell(named(ctx, indicator.id)),
          textCell(amountOf(ctx, indicator)),
          textCell(whenOf(ctx, indicator)),
          textCell(ctx.phrases.text(`nature.${indicator.nature ?? 'actual'}`)),
          textCell(ctx.sources.cell(indicator.sources)),
        ],
        indicator.id,
      ),
    ),
    ctx.phrases.sentence('indicators.note'),
  );
}

/** Indicators stated for the period, or as at a day in it; those of one city where the summary is of one city. */
function indicatorsIn(ctx: PaperContext): readonly IndicatorRecord[] {
  const { city, country } = ctx.request;
  return ctx.register
    .complete('indicator')
    .filter((indicator) => {
      const when = indicator.asAt ?? indicator.period;
      return when !== undefined && overlaps(ctx, indicator);
    })
    .filter(
      (indicator) =>
        (city === undefined || indicator.city === city) &&
        (country === undefined ||
          indicator.city === undefined ||
          ctx.register.find('city', indicator.city)?.country === country ||
          indicator.city === ctx.office?.city),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function overlaps(ctx: PaperContext, { asAt, period }: IndicatorRecord): boolean {
  if (asAt !== undefined) return placeIn(ctx.span, asAt) !== 'outside';
  const own = periodOf(period ?? ctx.span.text);
  return own.first <= ctx.span.last && own.last >= ctx.span.first;
}

/** The figure with its unit; a unit in another language stays whole. */
function amountOf(ctx: PaperContext, { id, quantity, unit }: IndicatorRecord): Line {
  const value = quantity ?? { value: 0, qualifier: 'exact' as const };
  const shown = ctx.translations.show(id, 'unit', unit);
  const amount = shown?.fallback
    ? { text: formatQuantity(value, ctx.lang), unit: shown.text }
    : amountIn(ctx.lang, value, shown?.text);
  const figure: Inline = {
    type: 'figure',
    text: amount.text,
    value: value.value,
    measure: 'indicator',
    qualifier: value.qualifier,
    scope: {},
    period: ctx.span.text,
    rule: null,
    ids: [id],
  };
  if (!shown || amount.unit === '') return [figure];
  const words = [recordText(id, { ...shown, text: amount.unit })];
  return [figure, ...ctx.phrases.sentence('indicators.unit', { unit: words })];
}

function whenOf(ctx: PaperContext, { asAt, period }: IndicatorRecord): string {
  if (asAt !== undefined) return ctx.phrases.text('asAt', { date: formatDate(asAt, ctx.lang) });
  return period === undefined ? '' : formatPeriod(periodOf(period), ctx.lang);
}
