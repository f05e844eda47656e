import type { ReportedPair } from '../../counting/reported';
import { periodOf } from '../../domain/period';
import { formatPeriod } from '../../format/dates';
import { formatQuantity } from '../../format/numbers';
import { altOf } from '../composing/chart-alt';
import type { PaperContext } from '../composing/context';
import type { Block } from '../document';
import { plainText } from '../inline';
import type { ChartBlock } from '../pictures';

/** Published counts of one measure beside the recorded ones, where there are two or more of it. */
export function reportedChart(ctx: PaperContext, pairs: readonly ReportedPair[]): readonly Block[] {
  const shown = mostOfOneMeasure(pairs);
  const [first] = shown;
  if (!first || shown.length < 2) return [];
  const what = ctx.phrases.text(`chart.reported.what.${first.reported.measure}`);
  const title = ctx.phrases.sentence(`chart.reported.${shareOf(shown)}`, { what });
  const labels = shown.map(({ reported }) =>
    ctx.phrases.text('chart.reported.label', {
      period: formatPeriod(periodOf(reported.period), ctx.lang),
      n: formatQuantity(reported.quantity, ctx.lang),
    }),
  );
  const series = seriesOf(ctx, shown);
  return [
    {
      type: 'chart',
      id: 'reported.chart',
      shape: 'bars',
      title: ctx.phrases.sentence('figureCaption', { number: ctx.numbering.figure(), caption: title }),
      caption: ctx.phrases.sentence('chart.reported.caption'),
      alt: altOf(ctx, plainText(title), labels, series),
      categories: shown.map(({ reported }, index) => ({
        key: reported.id,
        label: labels[index] ?? '',
        partial: false,
      })),
      series,
      records: recordsBehind(shown),
    },
  ];
}

function recordsBehind(shown: readonly ReportedPair[]): readonly string[] {
  const recorded = new Set(shown.map(({ recorded: { ids } }) => ids));
  return [...new Set([...shown.map(({ reported }) => reported.id), ...[...recorded].flat()])];
}

function seriesOf(ctx: PaperContext, shown: readonly ReportedPair[]): ChartBlock['series'] {
  return [
    {
      key: 'published',
      label: ctx.phrases.text('chart.reported.published'),
      tone: 'before',
      values: shown.map(({ reported }) => reported.quantity.value),
    },
    {
      key: 'recorded',
      label: ctx.phrases.text('chart.reported.recorded'),
      tone: 'current',
      values: shown.map(({ recorded }) => recorded.value),
    },
  ];
}

function mostOfOneMeasure(pairs: readonly ReportedPair[]): readonly ReportedPair[] {
  const measures = [...new Set(pairs.map(({ reported }) => reported.measure))];
  const groups = measures.map((measure) => pairs.filter(({ reported }) => reported.measure === measure));
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The smallest of half, third and quarter above every share; neutral where a share reaches half. */
function shareOf(pairs: readonly ReportedPair[]): 'quarter' | 'third' | 'half' | 'neutral' {
  const largest = Math.max(
    ...pairs.map(({ reported, recorded }) => (recorded.value ?? 0) / (reported.quantity.value || 1)),
  );
  if (largest < 1 / 4) return 'quarter';
  if (largest < 1 / 3) return 'third';
  return largest < 1 / 2 ? 'half' : 'neutral';
}
