import type { CountedFigure, Dimension, Measure } from '../../counting/figure';
import { periodOf } from '../../domain/period';
import { formatDate, formatPeriodHead } from '../../format/dates';
import { altOf } from '../composing/chart-alt';
import { findingOf } from '../composing/chart-titles';
import type { PaperContext } from '../composing/context';
import { dateIn } from '../composing/naming';
import { type Ranking, ranked } from '../composing/rankings';
import type { Block } from '../document';
import { derivedAs, inSentence } from '../figures';
import { plainText, recordsOf, words } from '../inline';
import type { ChartBlock } from '../pictures';

type Subject = 'months' | 'quarters' | 'halves' | 'years';

const dimensions: { readonly [S in Subject]: Dimension } = {
  months: 'month',
  quarters: 'quarter',
  halves: 'half',
  years: 'year',
};

/** Fewer than this and the tables say it all. */
const fewest = 3;

/** Delegations received and sent over the months of a year or less, the quarters of up to three years, the halves of up to six, else the years. */
export function monthsChart(ctx: PaperContext): readonly Block[] {
  const subject = subjectOf(ctx);
  const incoming = stretches(ctx, 'visitsIncoming', subject);
  const outgoing = stretches(ctx, 'visitsOutgoing', subject);
  const both = together(incoming, outgoing);
  if (both.rows.length < 2 || (both.total.value ?? 0) < fewest) return [];
  const finding = findingOf(
    ctx,
    subject,
    both,
    ({ key }) => [words(spoken(ctx, subject, key))],
    derivedAs({ how: 'sum', measures: ['visitsIncoming', 'visitsOutgoing'] }, inSentence),
  );
  const values = (ranking: Ranking) => ranking.rows.map(({ figure }) => figure.value);
  const labels = both.rows.map(({ key, partial }) => label(ctx, subject, key, partial));
  const series: ChartBlock['series'] = (['incoming', 'outgoing'] as const).map((key) => ({
    key,
    label: ctx.phrases.text(`chart.months.${key}`),
    tone: 'current',
    values: values(key === 'incoming' ? incoming : outgoing),
  }));
  const running = both.rows.some(({ partial }) => partial);
  return [
    {
      type: 'chart',
      id: 'delegations.chart',
      shape: 'stack',
      title: ctx.phrases.sentence('figureCaption', { number: ctx.numbering.figure(), caption: finding }),
      caption: ctx.phrases.sentence(running ? 'chart.months.captionPartial' : 'chart.months.caption', {
        day: formatDate(ctx.span.last, ctx.lang),
      }),
      alt: altOf(ctx, plainText(finding), labels, series),
      categories: both.rows.map(({ key, partial }, index) => ({ key, label: labels[index] ?? key, partial })),
      series,
      records: [...new Set([...recordsOf(finding), ...both.total.ids])],
    },
  ];
}

function subjectOf(ctx: PaperContext): Subject {
  const years = Number(ctx.span.last.slice(0, 4)) - Number(ctx.span.first.slice(0, 4)) + 1;
  if (years === 1) return 'months';
  if (years <= 3) return 'quarters';
  return years <= 6 ? 'halves' : 'years';
}

/** Counted over the period as asked, so that a running month is known as running. */
const stretches = (ctx: PaperContext, measure: Measure, subject: Subject): Ranking =>
  ranked(ctx, measure, dimensions[subject], {}, ctx.period);

/** A stretch cut by the ends of the period is named by the whole of it. */
function wholeOf(subject: Subject, key: string): string {
  const { first } = periodOf(key);
  if (subject === 'years') return first.slice(0, 4);
  if (subject === 'months') return first.slice(0, 7);
  const month = Number(first.slice(5, 7));
  const part = subject === 'halves' ? `H${Math.ceil(month / 6)}` : `Q${Math.ceil(month / 3)}`;
  return `${first.slice(0, 4)}-${part}`;
}

function label(ctx: PaperContext, subject: Subject, key: string, partial: boolean): string {
  const whole = wholeOf(subject, key);
  const name =
    subject === 'months' ? formatDate(whole, ctx.lang, 'short') : formatPeriodHead(whole, ctx.lang);
  return partial ? ctx.phrases.text('chart.starred', { name }) : name;
}

function spoken(ctx: PaperContext, subject: Subject, key: string): string {
  const whole = wholeOf(subject, key);
  return subject === 'months' ? dateIn(ctx, whole) : formatPeriodHead(whole, ctx.lang);
}

/** Received and sent together, of which the title speaks; both are visits, and no visit is both. */
function together(incoming: Ranking, outgoing: Ranking): Ranking {
  return {
    rows: incoming.rows.map((row, index) => ({
      ...row,
      figure: sum(row.figure, outgoing.rows[index]?.figure),
    })),
    notStated: null,
    total: sum(incoming.total, outgoing.total),
    overlap: false,
  };
}

const sum = (a: CountedFigure, b: CountedFigure | undefined): CountedFigure => ({
  ...a,
  value: (a.value ?? 0) + (b?.value ?? 0),
  ids: [...a.ids, ...(b?.ids ?? [])],
});
