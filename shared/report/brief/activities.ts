import { chainOfLinked } from '../../counting/event-chain';
import type { Complete } from '../../domain/completeness';
import { formatSpan } from '../../format/dates';
import { paragraph, row, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import { spanBefore } from '../composing/wording';
import { numberOfRecords } from '../composing/worked-out';
import type { Block } from '../document';
import { inDigits } from '../figures';
import type { Line } from '../inline';
import type { FigureInline } from '../inlines';
import type { TableRow } from '../tables';
import { briefSection } from './brief-heading';
import { countedWith, heldWith } from './held-with';
import { planned } from './open-items';
import { delegationOf, type Held, titleOf } from './titles';

/** More lines than these do not fit two pages with the rest. */
const [mostHeld, mostPlanned] = [8, 5];

/** The latest visits and events; a visit made for an event stands in the line of the event. */
export function activities(ctx: PaperContext): readonly Block[] {
  const all = countedLines(ctx);
  const shown = all.slice(-mostHeld);
  const { current, before } = ctx.compare('activities');
  const isQuiet = !current.value && !(ctx.comparable && before.value);
  const key = isQuiet ? 'quiet' : ctx.comparable ? 'compared' : 'alone';
  const heading = ctx.phrases.sentence(`papers.brief.activities.${key}`, {
    year: ctx.span.first.slice(0, 4),
    n: inDigits(current, ctx.phrases),
    ...(ctx.comparable ? { b: inDigits(before, ctx.phrases), span: spanBefore(ctx) } : {}),
  });
  const note =
    all.length > shown.length
      ? ctx.phrases.sentence('papers.brief.activities.note', {
          shown: numberOfLines(ctx, shown),
          all: numberOfLines(ctx, all),
        })
      : null;
  return briefSection(ctx, 'activities', tableOf(ctx, 'activities', shown, note), heading);
}

/** What is still to come. */
export function plans(ctx: PaperContext): readonly Block[] {
  const shown = plannedLines(ctx).slice(0, mostPlanned);
  return briefSection(ctx, 'planned', tableOf(ctx, 'planned', shown, null));
}

/** What the last visit that states its outcomes came to. */
export function lastOutcomes(ctx: PaperContext): readonly Block[] {
  const visit = heldWith(ctx).findLast((record) => record.kind === 'visit' && record.outcomes);
  if (!visit) return [];
  const text = stated(ctx, visit.id, 'outcomes', visit.outcomes);
  if (!text) return [];
  const heading = ctx.phrases.sentence('papers.brief.outcomes', {
    date: formatSpan(visit.dates, ctx.lang),
  });
  const said = ctx.phrases.sentence('papers.brief.outcomesText', {
    text: withoutStop(text),
    sources: ctx.sources.marks(visit.sources),
  });
  return briefSection(ctx, 'outcomes', paragraph(ctx, 'brief.outcomes', [said]), heading);
}

const numberOfLines = (ctx: PaperContext, lines: readonly ActivityLine[]): FigureInline =>
  numberOfRecords(
    ctx,
    lines.map(({ record }) => record.id),
  );

interface ActivityLine {
  readonly record: Held;
  readonly delegations: readonly Complete<'visit'>[];
}

/** One line for each activity that is counted, with the delegations that came to it. */
function countedLines(ctx: PaperContext): readonly ActivityLine[] {
  const visits = heldWith(ctx).filter((record) => record.kind === 'visit');
  return countedWith(ctx).map((record) => ({
    record,
    delegations: visits.filter((visit) => visit.id === record.id || isMadeFor(ctx, visit, record.id)),
  }));
}

const isMadeFor = (ctx: PaperContext, { event }: Complete<'visit'>, root: string): boolean =>
  chainOfLinked(ctx.register, event).includes(root);

const plannedLines = (ctx: PaperContext): readonly ActivityLine[] =>
  planned(ctx).map((record) => ({ record, delegations: record.kind === 'visit' ? [record] : [] }));

function tableOf(
  ctx: PaperContext,
  id: string,
  lines: readonly ActivityLine[],
  note: Line | null,
): readonly Block[] {
  if (lines.length === 0) return [];
  const head = (key: string) => ctx.phrases.text(`papers.column.${key}`);
  return [
    {
      type: 'table',
      id: `brief.${id}`,
      caption: [],
      columns: [
        { head: head('date'), align: 'start', widthMm: 42 },
        { head: head('content'), align: 'start', widthMm: null },
        { head: head('delegation'), align: 'start', widthMm: 42 },
      ],
      rows: lines.map((line) => rowOf(ctx, line)),
      note,
      records: lines.map(({ record }) => record.id),
    },
  ];
}

function rowOf(ctx: PaperContext, { record, delegations }: ActivityLine): TableRow {
  const semicolon = ctx.phrases.sentence('list.semicolon');
  const went = delegations.flatMap((visit, index) => [
    ...(index === 0 ? [] : semicolon),
    ...delegationOf(ctx, visit),
  ]);
  return row(
    [
      { type: 'date', span: record.dates, text: formatSpan(record.dates, ctx.lang) },
      textCell([...titleOf(ctx, record), ...ctx.sources.marks(record.sources)]),
      textCell(went.length > 0 ? went : '—'),
    ],
    record.id,
  );
}
