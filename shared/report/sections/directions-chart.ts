import type { PaperContext } from '../composing/context';
import { ranked } from '../composing/rankings';
import type { Block } from '../document';
import { words } from '../inline';
import { pairedBars } from './city-chart';

/** Fewer visits than these are told in a sentence. */
const fewest = 10;

/** Visits by direction, this period beside the one before. */
export function directionsChart(ctx: PaperContext): readonly Block[] {
  const now = ranked(ctx, 'visits', 'direction');
  const then = ranked(ctx, 'visits', 'direction', {}, ctx.before);
  const before = new Map(then.rows.map(({ key, figure }) => [key, figure.value]));
  const rows = now.rows.filter(({ key, figure }) => figure.value || before.get(key));
  if (rows.length < 2 || (now.total.value ?? 0) < fewest) return [];
  return [
    pairedBars(ctx, 'directions.chart', rows, (key) => [words(ctx.phrases.text(`direction.${key}`))], {
      before,
      title: ctx.phrases.sentence('chart.directions.neutral'),
      caption: ctx.phrases.sentence('chart.directions.caption'),
    }),
  ];
}
