import type { Measure } from '../../counting/figure';
import {
  captionOf,
  column,
  dateCell,
  groupRow,
  quantityCell,
  row,
  table,
  textCell,
} from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { placesOf, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import type { Block } from '../document';
import { inDigits } from '../figures';
import type { TableRow } from '../tables';
import { visitsOf } from './visit-stories';

/** Visits of the period by direction. */
export function visitsTable(ctx: PaperContext): readonly Block[] {
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
      n: inDigits(figure, ctx.phrases),
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

function visitRow(ctx: PaperContext, visit: ReturnType<typeof visitsOf>[number]): TableRow {
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
      dateCell(ctx, visit.dates),
      textCell(placesOf(ctx, visit)),
      textCell(visit.level ? ctx.phrases.text(`visitLevel.${visit.level}`) : null),
      visit.people ? quantityCell(ctx, visit.people) : textCell(ctx.phrases.text('notRecorded')),
      textCell([...text, ...ctx.sources.marks(visit.sources)]),
    ],
    visit.id,
  );
}
