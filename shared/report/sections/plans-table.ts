import { compareDates, type DateSpan, type Day, daysOf } from '../../domain/partial-date';
import type { RecordOf } from '../../domain/records';
import { formatPeriodDays, formatSpan } from '../../format/dates';
import { column, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, placesOf, stated } from '../composing/naming';
import { type Plans, planningSpan, plansOf } from '../composing/plans';
import { quotedTitle } from '../composing/quoting';
import type { Block } from '../document';
import type { Line } from '../inline';
import type { Cell } from '../tables';

interface Row {
  /** A plan stands where it may begin, a document where its last day is. */
  readonly day: Day;
  readonly span: DateSpan;
  readonly places: Line;
  readonly content: Line;
  readonly record: string;
}

/** What is planned for the time after the paper's span, and which documents end then; nothing where nothing is. */
export function plansTable(ctx: PaperContext): readonly Block[] {
  const plans = plansOf(ctx);
  const rows = rowsOf(ctx, plans).sort((a, b) => compareDates(a.day, b.day));
  const caption = ctx.phrases.sentence('plans.caption', {
    days: formatPeriodDays(planningSpan(ctx), ctx.lang),
  });
  return table(
    ctx,
    'plans.table',
    caption,
    [column(ctx, 'date', 38), column(ctx, 'cities', 34), column(ctx, 'plan')],
    rows.map(({ span, places, content, record }) =>
      row([plannedDate(ctx, span), textCell(places), textCell(content)], record),
    ),
  );
}

/** Plans lie outside the paper's year, so their dates carry their own. */
const plannedDate = (ctx: PaperContext, span: DateSpan): Cell => ({
  type: 'date',
  span,
  text: formatSpan(span, ctx.lang),
});

function rowsOf(ctx: PaperContext, { visits, events, endings }: Plans): Row[] {
  return [
    ...visits.map((visit) => ({ ...plannedRow(ctx, visit), content: plannedVisit(ctx, visit) })),
    ...events.map((event) => ({ ...plannedRow(ctx, event), content: named(ctx, event.id) })),
    ...endings.map(({ agreement, endsOn }) => ({
      record: agreement.id,
      day: endsOn,
      span: { from: agreement.term?.until ?? endsOn },
      places: placesOf(ctx, { cities: partnersIn(ctx, agreement) }),
      content: ctx.phrases.sentence('plans.ending', { title: quotedTitle(ctx, agreement.id, 'Document') }),
    })),
  ];
}

const plannedRow = (ctx: PaperContext, record: RecordOf<'visit'> | RecordOf<'event'>) => ({
  record: record.id,
  day: daysOf(record.dates?.from ?? ctx.span.last).first,
  span: record.dates ?? { from: ctx.span.last },
  places: placesOf(ctx, record),
});

function plannedVisit(ctx: PaperContext, visit: RecordOf<'visit'>): Line {
  const what = ctx.phrases.sentence(`plans.visit.${visit.direction ?? 'incoming'}`);
  const text = stated(ctx, visit.id, 'purpose', visit.purpose) ?? stated(ctx, visit.id, 'title', visit.title);
  return text ? ctx.phrases.sentence('plans.withPurpose', { what, text }) : what;
}

const partnersIn = (ctx: PaperContext, { parties }: RecordOf<'agreement'>): readonly string[] =>
  (parties ?? []).flatMap(({ city }) => (city === undefined || city === ctx.office?.city ? [] : [city]));
