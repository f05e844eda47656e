import type { Complete } from '../../domain/completeness';
import { dateCell, ordinalCell, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { listed, named, placesOf, stated } from '../composing/naming';
import { eventsIn } from '../composing/selection';
import type { Block } from '../document';
import { inDigits } from '../figures';
import { type Line, words } from '../inline';
import { ownDetailsOf } from '../sections/event-details';
import { fieldsCell, statusCell } from './list-cells';
import { type ListColumn, listColumn, listTable } from './list-table';

type Event = Complete<'event'>;

/** Every event of the period, whatever its status, sub-events named as such; under them how many count. */
export function eventsList(ctx: PaperContext): readonly Block[] {
  const note = ctx.counting.rules.subEvents ? null : ctx.phrases.sentence('papers.register.events.note');
  return listTable('register.events', columnsOf(ctx), eventsIn(ctx), 1, note);
}

function columnsOf(ctx: PaperContext): readonly ListColumn<Event>[] {
  const total = ctx.phrases.sentence('groupHead', {
    x: ctx.phrases.text('measure.events'),
    n: inDigits(ctx.count('events'), ctx.phrases),
  });
  return [
    listColumn(ctx, 'number', 9, (_, index) => ordinalCell(ctx, index + 1), { align: 'end' }),
    listColumn(ctx, 'date', 30, ({ dates }) => dateCell(ctx, dates)),
    listColumn(ctx, 'event', null, (event) => textCell(titleOf(ctx, event)), {
      total: () => textCell(total),
    }),
    listColumn(ctx, 'format', 26, ({ format }) => textCell(ctx.phrases.text(`format.${format}`))),
    listColumn(ctx, 'role', 24, ({ role }) => textCell(role ? ctx.phrases.text(`role.${role}`) : null)),
    listColumn(ctx, 'place', 30, (event) => textCell(placeOf(ctx, event))),
    listColumn(ctx, 'cities', 34, (event) => textCell(placesOf(ctx, event))),
    listColumn(ctx, 'fields', 26, ({ fields }) => fieldsCell(ctx, fields)),
    listColumn(ctx, 'details', 52, (event) => textCell(detailsIn(ctx, event))),
    listColumn(ctx, 'status', 22, ({ status }) => statusCell(ctx, status)),
    listColumn(ctx, 'source', 14, ({ sources }) => textCell(ctx.sources.cell(sources))),
  ];
}

function titleOf(ctx: PaperContext, event: Event): Line {
  const title = named(ctx, event.id);
  const isInside = event.parent !== undefined && !ctx.counting.rules.subEvents;
  return isInside ? ctx.phrases.sentence('insideEvent', { title }) : title;
}

/** The place as stated, and its city. */
function placeOf(ctx: PaperContext, event: Event): Line {
  const place = stated(ctx, event.id, 'place', event.place);
  const city = event.placeCity === undefined ? null : named(ctx, event.placeCity);
  return listed(
    ctx,
    [place, city].filter((part) => part !== null),
  );
}

/** Partner country, theme, participants, stated figures and outcomes, sentence by sentence. */
function detailsIn(ctx: PaperContext, event: Event): Line {
  const gap = ctx.lang === 'zh' ? [] : [words(' ')];
  return ownDetailsOf(ctx, event).flatMap((sentence, index) =>
    index === 0 ? sentence : [...gap, ...sentence],
  );
}
