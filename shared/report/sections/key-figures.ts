import type { Comparison, Measure } from '../../counting/figure';
import { formatDifference } from '../../format/numbers';
import { column, figureCell, note, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { spanLabels } from '../composing/wording';
import type { Block } from '../document';
import { derivedAs, derivedInline, inDigits } from '../figures';
import type { TableRow } from '../tables';

const shown: readonly Measure[] = [
  'visitsIncoming',
  'peopleIncoming',
  'visitsOutgoing',
  'peopleOutgoing',
  'leaderMeetings',
  'visitsOnline',
  'events',
  'documents',
  'renewals',
  'activities',
];

/** Measures that offices do not always keep: they have a row only where something is known. */
const optional = new Set<Measure>(['peopleIncoming', 'peopleOutgoing', 'leaderMeetings', 'renewals']);

/** The figures of the period beside the same span a year before. */
export function keyFigures(ctx: PaperContext): readonly Block[] {
  const comparisons = shown
    .map((measure) => ctx.compare(measure))
    .filter(({ current, before }) => !optional.has(current.measure) || current.value || before.value);
  if (comparisons.every(({ current, before }) => !current.value && !before.value)) return [];
  const [now, then] = spanLabels(ctx);
  const columns = [
    column(ctx, 'measure'),
    { head: now, align: 'end', widthMm: 32 } as const,
    ...(ctx.comparable
      ? [{ head: then, align: 'end', widthMm: 34 } as const, column(ctx, 'change', 24, 'end')]
      : []),
  ];
  const caption = ctx.phrases.sentence(ctx.comparable ? 'keyFigures.compared' : 'keyFigures.plain');
  return [
    ...table(
      ctx,
      'keyFigures.table',
      caption,
      columns,
      comparisons.map((comparison) => measureRow(ctx, comparison)),
      ctx.phrases.sentence('keyFigures.rule'),
    ),
    ...vagueNote(ctx, comparisons),
  ];
}

function measureRow(ctx: PaperContext, comparison: Comparison): TableRow {
  const { current, before, difference } = comparison;
  const cells = [textCell(ctx.phrases.text(`measure.${current.measure}`)), figureCell(ctx, current)];
  if (!ctx.comparable) return row(cells);
  const change =
    difference === null
      ? textCell('—')
      : ({
          type: 'figure',
          figure: derivedInline(comparison, 'change', difference, formatDifference(difference, ctx.lang)),
        } as const);
  return row([...cells, figureCell(ctx, before), change]);
}

/** Records whose date is too vague to compare stand outside the table and are numbered under it. */
function vagueNote(ctx: PaperContext, comparisons: readonly Comparison[]): readonly Block[] {
  const ids = [
    ...new Set(comparisons.flatMap(({ current, before }) => [...current.vagueIds, ...before.vagueIds])),
  ];
  const [first] = comparisons;
  if (!first || ids.length === 0) return [];
  const measures = comparisons.map(({ current }) => current.measure);
  const printed = derivedAs({ how: 'vague', measures, before: first.before.period.text }, inDigits);
  const n = printed({ ...first.current, value: ids.length, qualifier: 'exact', ids }, ctx.phrases);
  return [note('keyFigures.vague', ctx.phrases.sentence('keyFigures.vague', { count: ids.length, n }))];
}
