import type { ChartBlock } from '../pictures';
import type { PaperContext } from './context';

/** What a chart shows, for readers who do not see it: its title, then every value by series. */
export function altOf(
  ctx: PaperContext,
  title: string,
  labels: readonly string[],
  series: ChartBlock['series'],
): string {
  const values = series.map(({ label: name, values: numbers }) => {
    const items = labels.map((stretch, index) =>
      ctx.phrases.text('chart.altItem', { name: stretch, n: numbers[index] ?? 0 }),
    );
    return ctx.phrases.text('chart.altSeries', { name, values: items.join(ctx.phrases.text('list.comma')) });
  });
  return ctx.phrases.text('chart.alt', { title, values: values.join(ctx.phrases.text('list.semicolon')) });
}
