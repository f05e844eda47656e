import { altOf } from '../composing/chart-alt';
import { findingOf } from '../composing/chart-titles';
import type { PaperContext } from '../composing/context';
import { named } from '../composing/naming';
import { byCity, type Ranked } from '../composing/rankings';
import { spanLabels } from '../composing/wording';
import type { Block } from '../document';
import { inDigits } from '../figures';
import { type Line, plainText, recordsOf } from '../inline';
import type { ChartBlock } from '../pictures';

/** More bars than these do not fit beside their names; the appendix has all. */
const mostBars = 15;

/** Activities by city, this period beside the one before. */
export function cityChart(ctx: PaperContext): readonly Block[] {
  if (ctx.request.city !== undefined) return [];
  const now = byCity(ctx);
  const then = byCity(ctx, ctx.before);
  const rows = now.rows.filter(({ figure }) => figure.value).slice(0, mostBars);
  if (rows.length < 2) return [];
  const caption = captionOf(ctx, now.overlap);
  return [
    pairedBars(ctx, 'network.chart', rows, (key) => named(ctx, key), {
      before: new Map(then.rows.map(({ key, figure }) => [key, figure.value])),
      title: findingOf(ctx, 'cities', now, ({ key }) => named(ctx, key)),
      caption,
    }),
  ];
}

function captionOf(ctx: PaperContext, overlap: boolean): Line {
  return ctx.phrases.sentence(overlap ? 'chart.cities.captionOverlap' : 'chart.cities.caption', {
    n: inDigits(ctx.count('activities'), ctx.phrases),
  });
}

interface Words {
  readonly before: ReadonlyMap<string, number | null>;
  readonly title: Line;
  readonly caption: Line;
}

/** Horizontal bars of this period, with those of the span before where it can be compared with. */
export function pairedBars(
  ctx: PaperContext,
  id: string,
  rows: readonly Ranked[],
  label: (key: string) => Line,
  { before, title, caption }: Words,
): ChartBlock {
  const [current, earlier] = spanLabels(ctx);
  const categories = rows.map(({ key }) => ({ key, label: plainText(label(key)), partial: false }));
  const numbered = ctx.phrases.sentence('figureCaption', { number: ctx.numbering.figure(), caption: title });
  const series: ChartBlock['series'] = [
    { key: 'current', label: current, tone: 'current', values: rows.map(({ figure }) => figure.value) },
    ...(ctx.comparable
      ? [
          {
            key: 'before',
            label: earlier,
            tone: 'before' as const,
            values: rows.map(({ key }) => before.get(key) ?? 0),
          },
        ]
      : []),
  ];
  return {
    type: 'chart',
    id,
    shape: 'bars',
    title: numbered,
    caption,
    alt: altOf(
      ctx,
      plainText(title),
      categories.map(({ label: name }) => name),
      series,
    ),
    categories,
    series,
    records: [...new Set([...recordsOf(title), ...rows.flatMap(({ figure }) => figure.ids)])],
  };
}
