import type { RecordOf } from '../../domain/records';
import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { byBeginning, datesIn, listed, named } from '../composing/naming';
import { filled, ranked } from '../composing/rankings';
import { subEventsOf } from '../composing/sub-events';
import { tailOf } from '../composing/wording';
import type { Block } from '../document';
import { derivedAs, inDigits, inSentence, item, shortly } from '../figures';
import { type Line, words } from '../inline';
import { detailsOf, hasDetails, hasOwnDetails, ownDetailsOf, subEventsInside } from './event-details';

type EventRecord = RecordOf<'event'>;

/** Events told one by one at most; all stand in the appendix. */
const narratedAtMost = 8;

/** How many events, of which format and role, and the great ones in sentences of their own. */
export function eventsSection(ctx: PaperContext): readonly Block[] {
  const figure = ctx.count('events');
  const total = eventsTotal(ctx);
  if (!figure.value) return paragraph(ctx, 'events.lead', [total]);
  const many = figure.value > 1;
  return [
    ...paragraph(ctx, 'events.lead', [
      total,
      many ? distribution(ctx, 'kind', 'format') : null,
      many ? distribution(ctx, 'role', 'role') : null,
      many ? distribution(ctx, 'level', 'level') : null,
      insideNotCounted(ctx),
    ]),
    ...narrated(ctx, figure.ids),
  ];
}

/** «Проведено 9 мероприятий, за тот же период 2024 года — 5.» */
export function eventsTotal(ctx: PaperContext): Line {
  const figure = ctx.count('events');
  const tail = tailOf(ctx, 'events');
  if (!figure.value) return ctx.phrases.sentence('events.none', { tail });
  return ctx.phrases.sentence('events.total', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    tail,
  });
}

/** Said once, where an event of the period holds others. */
export function insideNotCounted(ctx: PaperContext): Line | null {
  const holdsOthers = eventsOf(ctx, ctx.count('events').ids).some(
    (event) => subEventsInside(ctx, event).length > 0,
  );
  return holdsOthers ? ctx.phrases.sentence('events.insideNotCounted') : null;
}

/** «По формату: форум — 2, выставка — 1.» */
function distribution(
  ctx: PaperContext,
  rows: 'kind' | 'role' | 'level',
  key: 'format' | 'role' | 'level',
): Line | null {
  const { rows: all, notStated } = ranked(ctx, 'events', rows);
  const known = filled(all);
  if (known.length === 0) return null;
  const items = known.map((one) =>
    item(
      ctx.phrases.text(`${key === 'level' ? 'eventLevel' : key}.${one.key}`),
      'events',
      one.figure,
      ctx.phrases,
    ),
  );
  if (notStated?.value) {
    const printed = derivedAs({ how: 'notStated', measure: 'events', dimension: rows }, inDigits);
    items.push(
      ctx.phrases.sentence(`events.${key}NotStated`, {
        n: shortly('events', notStated, ctx.phrases, printed),
      }),
    );
  }
  return ctx.phrases.sentence(`events.by.${key}`, { list: listed(ctx, items) });
}

/** The event records behind a figure, by the day they began. */
export function eventsOf(ctx: PaperContext, ids: readonly string[]): readonly EventRecord[] {
  return ids
    .flatMap((id) => ctx.register.find('event', id) ?? [])
    .sort(byBeginning(({ dates }) => dates?.from ?? ctx.span.first));
}

function narrated(ctx: PaperContext, ids: readonly string[]): readonly Block[] {
  const weighty = eventsOf(ctx, ids).filter((event) => hasDetails(ctx, event));
  const chosen = weighty.slice(0, narratedAtMost);
  if (chosen.length === 0) return [];
  return [
    {
      type: 'list',
      id: 'events.main',
      ordered: false,
      items: chosen.flatMap((event) => toldEvent(ctx, event)),
      records: chosen.flatMap(({ id }) => [id, ...subEventsOf(ctx, id).map((sub) => sub.id)]),
    },
  ];
}

/** An event in its sentences, then those of its sub-events of which more is known than the name. */
export const toldEvent = (
  ctx: PaperContext,
  event: EventRecord,
  titleKey = 'eventItem.title',
): readonly Line[] => [
  eventItem(ctx, event, detailsOf, titleKey),
  ...toldSubEvents(ctx, event).map((sub) => eventItem(ctx, sub, ownDetailsOf, 'eventItem.title')),
];

/** Sub-events of which more is known than their name; they follow their root. */
function toldSubEvents(ctx: PaperContext, event: EventRecord): readonly EventRecord[] {
  if (ctx.counting.rules.subEvents) return [];
  return subEventsOf(ctx, event.id).filter(hasOwnDetails).slice(0, narratedAtMost);
}

/** Its title is composed before its details, since sources are numbered in the order of their mention. */
function eventItem(ctx: PaperContext, event: EventRecord, details: typeof detailsOf, titleKey: string): Line {
  const title = ctx.phrases.sentence(titleKey, {
    title: named(ctx, event.id),
    date: event.dates ? datesIn(ctx, event.dates) : ctx.phrases.text('noDate'),
    sources: ctx.sources.marks(event.sources),
  });
  const gap = ctx.lang === 'zh' ? '' : ' ';
  return [title, ...details(ctx, event)].flatMap((line, index) =>
    index === 0 ? line : [words(gap), ...line],
  );
}
