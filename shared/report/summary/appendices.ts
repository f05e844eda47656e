import type { Measure } from '../../counting/figure';
import type { Tie } from '../../counting/network';
import { collatorFor } from '../../format/collation';
import { formatDate, formatPeriodDays } from '../../format/dates';
import { formatNumber, formatQuantity } from '../../format/numbers';
import type { Block, TableBlock, TableRow } from '../document';
import { plainText } from '../inline';
import { column, figureCell, groupRow, row, table, textCell } from './blocks';
import type { SummaryContext } from './context';
import { eventsOf } from './events';
import { datesIn, named, placesOf, stated } from './naming';
import { tiesIn } from './network';
import { withoutStop } from './quoting';
import { subEventsOf } from './sub-events';
import { visitsOf } from './visits';
import { spanLabels } from './wording';

/** Every city with ties: level, since when, activities in this period and the one before. */
export function partnersTable(ctx: SummaryContext): readonly Block[] {
  const groups = tiesIn(ctx);
  const ties = [
    ...groups.partners,
    ...groups.contacts,
    ...groups.dormant,
    ...groups.suspended,
    ...groups.ended,
  ];
  const rest = [...groups.undated, ...groups.vague];
  const [now, then] = spanLabels(ctx);
  const columns = [
    column(ctx, 'number', 10, 'end'),
    column(ctx, 'city'),
    column(ctx, 'region'),
    column(ctx, 'level', 34),
    column(ctx, 'since', 32),
    { head: now, align: 'end', widthMm: 20 } as const,
    ...(ctx.comparable ? [{ head: then, align: 'end', widthMm: 20 } as const] : []),
  ];
  const rows = sortedTies(ctx, [...ties, ...rest]).map((tie, index) => tieRow(ctx, tie, index));
  const caption = ctx.phrases.sentence('appendix.partners.caption', {
    date: formatDate(ctx.span.last, ctx.lang),
  });
  return table(
    ctx,
    'appendix.partners',
    caption,
    columns,
    rows,
    ctx.phrases.sentence('appendix.partners.note'),
  );
}

const order = ['sister', 'friendly', 'partner', 'contact'];

function sortedTies(ctx: SummaryContext, ties: readonly Tie[]): readonly Tie[] {
  const { compare } = collatorFor(ctx.lang);
  const name = new Map(ties.map(({ city }) => [city, plainText(named(ctx, city))]));
  const weight = ({ rung, state }: Tie) => order.indexOf(rung) + (state === 'active' ? 0 : order.length);
  return [...ties].sort(
    (a, b) => weight(a) - weight(b) || compare(name.get(a.city) ?? '', name.get(b.city) ?? ''),
  );
}

function tieRow(ctx: SummaryContext, tie: Tie, index: number): TableRow {
  const city = ctx.register.find('city', tie.city);
  const level = ctx.phrases.text(`rung.${tie.rung}`);
  const state = tie.state === 'active' ? level : ctx.phrases.text(`tieState.${tie.state}`, { level });
  const { current, before } = ctx.compare('activities', { city: tie.city });
  return row(
    [
      textCell(formatNumber(index + 1, ctx.lang)),
      textCell(named(ctx, tie.city)),
      textCell(stated(ctx, tie.city, 'region', city?.region)),
      textCell(state),
      textCell(tie.since ? formatDate(tie.since, ctx.lang) : ctx.phrases.text('notDated')),
      figureCell(ctx, current),
      ...(ctx.comparable ? [figureCell(ctx, before)] : []),
    ],
    tie.city,
  );
}

/** Visits of the period by direction. */
export function visitsTable(ctx: SummaryContext): readonly Block[] {
  const ways = [
    ['visitsIncoming', 'incoming'],
    ['visitsOutgoing', 'outgoing'],
    ['visitsOnline', 'online'],
  ] as const satisfies readonly (readonly [Measure, string])[];
  const rows = ways.flatMap(([measure, key]) => {
    const figure = ctx.count(measure);
    const visits = visitsOf(ctx, figure.ids);
    if (visits.length === 0) return [];
    const head = ctx.phrases.sentence('groupHead', {
      x: ctx.phrases.text(`direction.${key}`),
      n: figureCellInline(ctx, measure),
    });
    return [groupRow(head), ...visits.map((visit) => visitRow(ctx, visit))];
  });
  const columns = [
    column(ctx, 'date', 30),
    column(ctx, 'city', 32),
    column(ctx, 'visitLevel', 28),
    column(ctx, 'people', 20, 'end'),
    column(ctx, 'purposeAndOutcomes'),
  ];
  return table(ctx, 'appendix.visits', captionOf(ctx, 'visits'), columns, rows);
}

function figureCellInline(ctx: SummaryContext, measure: Measure) {
  const cell = figureCell(ctx, ctx.count(measure));
  return cell.type === 'figure' ? cell.figure : '';
}

function visitRow(ctx: SummaryContext, visit: ReturnType<typeof visitsOf>[number]): TableRow {
  const parts = [
    stated(ctx, visit.id, 'purpose', visit.purpose) ?? stated(ctx, visit.id, 'title', visit.title),
    stated(ctx, visit.id, 'outcomes', visit.outcomes),
  ].filter((line) => line !== null);
  const [purpose, outcomes] = parts;
  const text =
    purpose && outcomes
      ? ctx.phrases.sentence('purposeAndOutcomes', { purpose: withoutStop(purpose), outcomes })
      : (purpose ?? []);
  return row(
    [
      textCell(visit.dates ? datesIn(ctx, visit.dates) : null),
      textCell(placesOf(ctx, visit)),
      textCell(visit.level ? ctx.phrases.text(`visitLevel.${visit.level}`) : null),
      textCell(visit.people ? formatQuantity(visit.people, ctx.lang) : ctx.phrases.text('notRecorded')),
      textCell([...text, ...ctx.sources.marks(visit.sources)]),
    ],
    visit.id,
  );
}

/** Events of the period, sub-events under their root. */
export function eventsTable(ctx: SummaryContext): readonly Block[] {
  const roots = eventsOf(ctx, ctx.count('events').ids);
  const rows = roots.flatMap((root, index) => [
    eventRow(ctx, root, formatNumber(index + 1, ctx.lang)),
    ...subEventsOf(ctx, root.id)
      .filter(({ id }) => !roots.some((other) => other.id === id))
      .map((sub) => eventRow(ctx, sub, null)),
  ]);
  const columns = [
    column(ctx, 'number', 10, 'end'),
    column(ctx, 'date', 30),
    column(ctx, 'event'),
    column(ctx, 'format', 28),
    column(ctx, 'role', 26),
    column(ctx, 'cities', 34),
  ];
  return table(ctx, 'appendix.events', captionOf(ctx, 'events'), columns, rows);
}

function eventRow(
  ctx: SummaryContext,
  event: ReturnType<typeof eventsOf>[number],
  number: string | null,
): TableRow {
  const title = [...named(ctx, event.id), ...ctx.sources.marks(event.sources)];
  return row(
    [
      textCell(number),
      textCell(event.dates ? datesIn(ctx, event.dates) : null),
      textCell(number === null ? ctx.phrases.sentence('insideEvent', { title }) : title),
      textCell(event.format ? ctx.phrases.text(`format.${event.format}`) : null),
      textCell(event.role ? ctx.phrases.text(`role.${event.role}`) : null),
      textCell(placesOf(ctx, event)),
    ],
    event.id,
  );
}

export function captionOf(ctx: SummaryContext, key: string): TableBlock['caption'] {
  return ctx.phrases.sentence(`appendix.${key}.caption`, { days: formatPeriodDays(ctx.span, ctx.lang) });
}
