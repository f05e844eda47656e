import type { CountedFigure } from '../../counting/figure';
import type { Complete } from '../../domain/completeness';
import { dateCell, figureCell, ordinalCell, quantityCell, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, personIn, placesOf, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import { visitsIn } from '../composing/selection';
import type { Block } from '../document';
import { inDigits } from '../figures';
import type { Line } from '../inline';
import { fieldsCell, statusCell } from './list-cells';
import { type ListColumn, listColumn, listTable } from './list-table';

type Visit = Complete<'visit'>;

/** Every visit of the period, whatever its status; under them the delegations and people of those that were held. */
export function visitsList(ctx: PaperContext): readonly Block[] {
  const totals = totalsOf(ctx);
  return listTable(
    'register.visits',
    columnsOf(ctx, totals),
    visitsIn(ctx),
    totals.length,
    ctx.phrases.sentence('papers.register.visits.note'),
  );
}

interface Total {
  readonly label: string;
  readonly visits: CountedFigure;
  readonly people: CountedFigure | null;
}

/** Delegations received, sent and online meetings: three counts that are never added. */
function totalsOf(ctx: PaperContext): readonly Total[] {
  const all = [
    ['visitsIncoming', 'peopleIncoming'],
    ['visitsOutgoing', 'peopleOutgoing'],
    ['visitsOnline', null],
  ] as const;
  return all
    .map(([visits, people]) => ({
      label: ctx.phrases.text(`measure.${visits}`),
      visits: ctx.count(visits),
      people: people === null ? null : ctx.count(people),
    }))
    .filter(({ visits }) => visits.value);
}

function columnsOf(ctx: PaperContext, totals: readonly Total[]): readonly ListColumn<Visit>[] {
  const label = (at: number): Line => {
    const total = totals[at];
    return total
      ? ctx.phrases.sentence('groupHead', { x: total.label, n: inDigits(total.visits, ctx.phrases) })
      : [];
  };
  const people = (at: number) => {
    const figure = totals[at]?.people;
    return figure ? figureCell(ctx, figure) : textCell(null);
  };
  return [
    listColumn(ctx, 'number', 9, (_, index) => ordinalCell(ctx, index + 1), { align: 'end' }),
    listColumn(ctx, 'date', 30, ({ dates }) => dateCell(ctx, dates)),
    listColumn(ctx, 'direction', 18, ({ direction }) => textCell(ctx.phrases.text(`direction.${direction}`))),
    listColumn(ctx, 'cities', 26, (visit) => textCell(placesOf(ctx, visit))),
    listColumn(ctx, 'level', 20, ({ level }) =>
      textCell(level ? ctx.phrases.text(`visitLevel.${level}`) : null),
    ),
    listColumn(
      ctx,
      'people',
      16,
      (visit) => (visit.people ? quantityCell(ctx, visit.people) : textCell(null)),
      {
        align: 'end',
        total: people,
      },
    ),
    listColumn(ctx, 'head', 42, (visit) => textCell(personIn(ctx, visit.id, visit.head))),
    listColumn(ctx, 'purposeAndOutcomes', null, (visit) => textCell(contentOf(ctx, visit)), {
      total: (at) => textCell(label(at)),
    }),
    listColumn(ctx, 'fields', 32, ({ fields }) => fieldsCell(ctx, fields)),
    listColumn(ctx, 'status', 20, ({ status }) => statusCell(ctx, status)),
    listColumn(ctx, 'source', 10, ({ sources }) => textCell(ctx.sources.cell(sources))),
  ];
}

function contentOf(ctx: PaperContext, visit: Visit): Line {
  const purpose =
    stated(ctx, visit.id, 'purpose', visit.purpose) ?? stated(ctx, visit.id, 'title', visit.title);
  const outcomes = stated(ctx, visit.id, 'outcomes', visit.outcomes);
  if (purpose && outcomes) {
    return ctx.phrases.sentence('purposeAndOutcomes', { purpose: withoutStop(purpose), outcomes });
  }
  return purpose ?? outcomes ?? (visit.event === undefined ? [] : named(ctx, visit.event));
}
