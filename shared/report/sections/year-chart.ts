import { count } from '../../counting/count';
import type { CountedFigure } from '../../counting/figure';
import type { Period } from '../../domain/period';
import { formatDate, formatPeriodHead } from '../../format/dates';
import { altOf } from '../composing/chart-alt';
import type { PaperContext } from '../composing/context';
import { isCut, wholeYears } from '../composing/whole-years';
import type { Block } from '../document';
import { shortly } from '../figures';
import { type Line, plainText } from '../inline';
import type { ChartBlock } from '../pictures';

/** Fewer years with something in them, or fewer activities in all, are compared in words. */
const fewest = { years: 3, activities: 10 };

/** Activities by year as far back as the register goes, ten years at most; a running year is starred. */
export function yearChart(ctx: PaperContext): readonly Block[] {
  const years = wholeYears(ctx).map((year) => ({
    year,
    label: formatPeriodHead(year.first.slice(0, 4), ctx.lang),
    figure: count(ctx.register, 'activities', year, ctx.scope, ctx.counting),
  }));
  const all = years.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  const filled = years.filter(({ figure }) => figure.value).length;
  if (filled < fewest.years || all < fewest.activities) return [];
  const finding = findingOf(ctx, years);
  const cut = years.some(({ year }) => isCut(year));
  const categories = years.map(({ year, label }) => ({
    key: year.text,
    label: isCut(year) ? ctx.phrases.text('chart.starred', { name: label }) : label,
    partial: isCut(year),
  }));
  const series: ChartBlock['series'] = [
    {
      key: 'activities',
      label: ctx.phrases.text('measure.activities'),
      tone: 'current',
      values: years.map(({ figure }) => figure.value),
    },
  ];
  return [
    {
      type: 'chart',
      id: 'years.chart',
      shape: 'columns',
      title: ctx.phrases.sentence('figureCaption', { number: ctx.numbering.figure(), caption: finding }),
      caption: cut
        ? ctx.phrases.sentence('chart.byYear.captionPartial', { day: formatDate(ctx.span.last, ctx.lang) })
        : ctx.phrases.sentence('chart.cities.caption'),
      alt: altOf(
        ctx,
        plainText(finding),
        categories.map(({ label }) => label),
        series,
      ),
      categories,
      series,
      records: [...new Set(years.flatMap(({ figure }) => figure.ids))],
    },
  ];
}

/** Names the year with the most, where there is only one. */
function findingOf(
  ctx: PaperContext,
  years: readonly { readonly year: Period; readonly figure: CountedFigure }[],
): Line {
  const most = Math.max(...years.map(({ figure }) => figure.value ?? 0));
  const [first, ...others] = years.filter(({ figure }) => figure.value === most);
  if (!first || others.length > 0) return ctx.phrases.sentence('chart.byYear.neutral');
  return ctx.phrases.sentence('chart.byYear.most', {
    year: first.year.first.slice(0, 4),
    n: shortly('activities', first.figure, ctx.phrases),
  });
}
