import type { Comparison, Measure } from '../../counting/figure';
import { altOf } from '../composing/chart-alt';
import type { PaperContext } from '../composing/context';
import { chineseNumeral } from '../composing/numerals';
import { spanLabels } from '../composing/wording';
import { workedOut } from '../composing/worked-out';
import type { Block } from '../document';
import { type Line, plainText, words } from '../inline';
import type { Move } from '../inlines';
import type { ChartBlock } from '../pictures';

/** Counts of one sort of thing each; people are counted by another measure and would dwarf them. */
const shown: readonly Measure[] = [
  'visitsIncoming',
  'visitsOutgoing',
  'leaderMeetings',
  'visitsOnline',
  'events',
  'documents',
];

/** Fewer counts than these are read faster in their sentence. */
const fewest = 3;

/** The counts of the period beside the span before; nothing where there is nothing to compare with. */
export function measuresChart(ctx: PaperContext): readonly Block[] {
  if (!ctx.comparable) return [];
  const compared = shown
    .map((measure) => ctx.compare(measure))
    .filter(({ current, before }) => current.value || before.value);
  if (compared.length < fewest) return [];
  const title = titleOf(ctx, compared);
  const [now, then] = spanLabels(ctx);
  const categories = compared.map(({ current: { measure } }) => ({
    key: measure,
    label: ctx.phrases.text(`chart.measures.name.${measure}`),
    partial: false,
  }));
  const series: ChartBlock['series'] = [
    { key: 'before', label: then, tone: 'before', values: compared.map(({ before }) => before.value) },
    { key: 'current', label: now, tone: 'current', values: compared.map(({ current }) => current.value) },
  ];
  return [
    {
      type: 'chart',
      id: 'keyFigures.chart',
      shape: 'columns',
      title: ctx.phrases.sentence('figureCaption', { number: ctx.numbering.figure(), caption: title }),
      caption: [],
      alt: altOf(
        ctx,
        plainText(title),
        categories.map(({ label }) => label),
        series,
      ),
      categories,
      series,
      records: [...new Set(compared.flatMap(({ current, before }) => [...current.ids, ...before.ids]))],
    },
  ];
}

/** 六项数据五增一平; neutral where one of them may not be compared. */
function titleOf(ctx: PaperContext, compared: readonly Comparison[]): Line {
  const differences = compared.map(({ difference }) => difference);
  if (differences.includes(null)) return ctx.phrases.sentence('chart.measures.neutral');
  const ids = [...new Set(compared.flatMap(({ current, before }) => [...current.ids, ...before.ids]))];
  const number = (value: number, move: Move) =>
    workedOut(
      ctx,
      { value, text: small(ctx, value), ids },
      { how: 'countsMoved', measures: shown, before: ctx.before.text, move },
    );
  const sorts = [
    ['up', differences.filter((difference) => (difference ?? 0) > 0).length],
    ['down', differences.filter((difference) => (difference ?? 0) < 0).length],
    ['same', differences.filter((difference) => difference === 0).length],
  ] as const;
  const comma = words(ctx.lang === 'zh' ? '' : ctx.phrases.text('list.comma'));
  const changes = sorts
    .filter(([, k]) => k > 0)
    .map(([key, k]) => ctx.phrases.sentence(`chart.measures.${key}`, { k: number(k, key) }))
    .flatMap((line, at) => (at === 0 ? line : [comma, ...line]));
  return ctx.phrases.sentence('chart.measures.found', { n: number(compared.length, 'any'), changes });
}

/** Chinese says 两增两平 but 五增一平. */
function small(ctx: PaperContext, n: number): string {
  if (ctx.lang !== 'zh') return String(n);
  return n === 2 ? '两' : chineseNumeral(n);
}
