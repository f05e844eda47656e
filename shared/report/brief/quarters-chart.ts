import { formatDate } from '../../format/dates';
import { altOf } from '../composing/chart-alt';
import type { PaperContext } from '../composing/context';
import { dateIn } from '../composing/naming';
import { type Ranked, ranked } from '../composing/rankings';
import type { Block } from '../document';
import { plainText } from '../inline';
import type { ChartBlock } from '../pictures';
import { briefSection } from './brief-heading';

/** Fewer activities than these need no picture. */
const fewest = 3;

/** Activities by quarter, this year beside the one before; a running quarter is cut at the same day in both. */
export function quartersChart(ctx: PaperContext): readonly Block[] {
  const now = ranked(ctx, 'activities', 'quarter', {}, ctx.period).rows;
  const then = ranked(ctx, 'activities', 'quarter', {}, ctx.before).rows;
  const total = [...now, ...then].reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  if (total < fewest || now.length < 2) return [];
  const heading = ctx.phrases.sentence(
    `papers.brief.quarters.${now.length === 4 && now.every(({ figure }) => figure.value) ? 'every' : 'neutral'}`,
    { year: ctx.span.first.slice(0, 4) },
  );
  const running = now.some(({ partial }) => partial);
  const caption = running
    ? ctx.phrases.sentence(`papers.brief.quarters.${ctx.comparable ? 'partial' : 'partialAlone'}`, {
        date: dateIn(ctx, ctx.span.last),
      })
    : ctx.phrases.sentence('papers.brief.quarters.caption');
  return briefSection(ctx, 'quarters', [chartOf(ctx, now, then, plainText(heading), caption)], heading);
}

function chartOf(
  ctx: PaperContext,
  now: readonly Ranked[],
  then: readonly Ranked[],
  title: string,
  caption: ChartBlock['caption'],
): ChartBlock {
  const labels = now.map(({ key, partial }) => labelOf(ctx, key, partial));
  const values = (rows: readonly Ranked[]) => now.map((_, index) => rows[index]?.figure.value ?? 0);
  const year = (day: string) => ctx.phrases.text('papers.brief.wholeYear', { year: day.slice(0, 4) });
  const current = {
    key: 'current',
    label: year(ctx.span.first),
    tone: 'current',
    values: values(now),
  } as const;
  const before = {
    key: 'before',
    label: year(ctx.before.first),
    tone: 'before',
    values: values(then),
  } as const;
  const series: ChartBlock['series'] = ctx.comparable ? [before, current] : [current];
  return {
    type: 'chart',
    id: 'brief.quarters',
    shape: 'columns',
    title: [],
    caption,
    alt: altOf(ctx, title, labels, series),
    categories: now.map(({ key, partial }, index) => ({ key, label: labels[index] ?? key, partial })),
    series,
    records: [...new Set(now.flatMap(({ figure }) => figure.ids))],
  };
}

function labelOf(ctx: PaperContext, key: string, partial: boolean): string {
  const quarter = Math.ceil(Number(key.slice(5, 7)) / 3);
  const text = key.includes('Q') ? key.slice(0, 7) : `${key.slice(0, 4)}-Q${quarter}`;
  const name = formatDate(text, ctx.lang, 'short');
  return partial ? ctx.phrases.text('chart.starred', { name }) : name;
}
