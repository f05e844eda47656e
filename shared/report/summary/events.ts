import { placeIn } from '../../domain/period';
import type { RecordOf } from '../../domain/records';
import { countryName } from '../../format/names';
import { formatQuantity } from '../../format/numbers';
import type { Block, Inline } from '../document';
import { derivedInDigits, inSentence, item, shortly } from '../figures';
import { type Line, words } from '../inline';
import { paragraph } from './blocks';
import type { SummaryContext } from './context';
import { byBeginning, datesIn, listed, named, stated } from './naming';
import { unquoted, withoutStop } from './quoting';
import { filled, ranked } from './rankings';
import { tailOf } from './wording';

type EventRecord = RecordOf<'event'>;

/** Events told one by one at most; all stand in the appendix. */
const narratedAtMost = 8;

/** How many events, of which format and role, and the great ones in sentences of their own. */
export function eventsSection(ctx: SummaryContext): readonly Block[] {
  const figure = ctx.count('events');
  const tail = tailOf(ctx, 'events');
  if (!figure.value) return paragraph(ctx, 'events.lead', [ctx.phrases.sentence('events.none', { tail })]);
  const total = ctx.phrases.sentence('events.total', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    tail,
  });
  const many = figure.value > 1;
  return [
    ...paragraph(ctx, 'events.lead', [
      total,
      many ? distribution(ctx, 'kind', 'format') : null,
      many ? distribution(ctx, 'role', 'role') : null,
    ]),
    ...narrated(ctx, figure.ids),
  ];
}

/** «По формату: форум — 2, выставка — 1.» */
function distribution(ctx: SummaryContext, rows: 'kind' | 'role', key: 'format' | 'role'): Line | null {
  const { rows: all, notStated } = ranked(ctx, 'events', rows);
  const known = filled(all);
  if (known.length === 0) return null;
  const items = known.map((one) =>
    item(ctx.phrases.text(`${key}.${one.key}`), 'events', one.figure, ctx.phrases),
  );
  if (notStated?.value) {
    items.push(
      ctx.phrases.sentence(`events.${key}NotStated`, {
        n: shortly('events', notStated, ctx.phrases, derivedInDigits),
      }),
    );
  }
  return ctx.phrases.sentence(`events.by.${key}`, { list: listed(ctx, items) });
}

/** The event records behind a figure, by the day they began. */
export function eventsOf(ctx: SummaryContext, ids: readonly string[]): readonly EventRecord[] {
  return ids
    .flatMap((id) => ctx.register.find('event', id) ?? [])
    .sort(byBeginning(({ dates }) => dates?.from ?? ctx.span.first));
}

/** Held sub-events of an event that lie in the period, all the way down. */
export function subEventsOf(ctx: SummaryContext, id: string): readonly EventRecord[] {
  const children = ctx.register
    .complete('event')
    .filter(({ parent, status, dates }) => {
      return parent === id && status === 'held' && placeIn(ctx.span, dates.from) === 'inside';
    })
    .sort(byBeginning(({ dates }) => dates.from));
  return children.flatMap((child) => [child, ...subEventsOf(ctx, child.id)]);
}

function narrated(ctx: SummaryContext, ids: readonly string[]): readonly Block[] {
  const weighty = eventsOf(ctx, ids).filter((event) => {
    const says =
      event.theme ?? event.partnerCountry ?? event.outcomes ?? event.measures?.[0] ?? event.participants?.[0];
    return says !== undefined || event.level === 'state' || subEventsOf(ctx, event.id).length > 0;
  });
  const chosen = weighty.slice(0, narratedAtMost);
  if (chosen.length === 0) return [];
  return [
    {
      type: 'list',
      id: 'events.main',
      ordered: false,
      items: chosen.map((event) => eventItem(ctx, event)),
      records: chosen.flatMap(({ id }) => [id, ...subEventsOf(ctx, id).map((sub) => sub.id)]),
    },
  ];
}

function eventItem(ctx: SummaryContext, event: EventRecord): Line {
  const sentences = [
    ctx.phrases.sentence('eventItem.title', {
      title: named(ctx, event.id),
      date: event.dates ? datesIn(ctx, event.dates) : ctx.phrases.text('noDate'),
      sources: ctx.sources.marks(event.sources),
    }),
    partnerAndTheme(ctx, event),
    measuresOf(ctx, event),
    outcomeOf(ctx, event),
    within(ctx, event),
  ].filter((line) => line !== null);
  const gap = ctx.lang === 'zh' ? '' : ' ';
  return sentences.flatMap((line, index) => (index === 0 ? line : [words(gap), ...line]));
}

function partnerAndTheme(ctx: SummaryContext, event: EventRecord): Line | null {
  const theme = stated(ctx, event.id, 'theme', event.theme);
  const country = event.partnerCountry && countryName(event.partnerCountry, ctx.lang, ctx.office);
  if (country && theme)
    return ctx.phrases.sentence('eventItem.partnerAndTheme', { country, theme: unquoted(theme) });
  if (country) return ctx.phrases.sentence('eventItem.partner', { country });
  return theme ? ctx.phrases.sentence('eventItem.theme', { theme: unquoted(theme) }) : null;
}

function measuresOf(ctx: SummaryContext, event: EventRecord): Line | null {
  const items = (event.measures ?? []).map((one) => {
    const quantity: Inline = {
      type: 'figure',
      text: formatQuantity(one.quantity, ctx.lang),
      value: one.quantity.value,
      measure: 'indicator',
      qualifier: one.quantity.qualifier,
      scope: {},
      period: ctx.span.text,
      rule: null,
      ids: [event.id],
    };
    const said = ctx.phrases.sentence(`statedMeasure.${one.measure}`, { n: quantity });
    if (!one.country) return said;
    const country = countryName(one.country, ctx.lang, ctx.office);
    return ctx.phrases.sentence('ofCountry', { item: said, country });
  });
  return items.length > 0 ? ctx.phrases.sentence('eventItem.measures', { list: listed(ctx, items) }) : null;
}

function outcomeOf(ctx: SummaryContext, event: EventRecord): Line | null {
  const text = stated(ctx, event.id, 'outcomes', event.outcomes);
  return text && ctx.phrases.sentence('eventItem.outcomes', { text: withoutStop(text) });
}

/** Sub-events by name; they belong to their root and are not added to the total. */
function within(ctx: SummaryContext, event: EventRecord): Line | null {
  const subs = ctx.counting.rules.subEvents ? [] : subEventsOf(ctx, event.id);
  if (subs.length === 0) return null;
  const list = listed(
    ctx,
    subs.slice(0, narratedAtMost).map((sub) =>
      ctx.phrases.sentence('eventItem.sub', {
        title: named(ctx, sub.id),
        date: datesIn(ctx, sub.dates ?? { from: ctx.span.first }),
        sources: ctx.sources.marks(sub.sources),
      }),
    ),
  );
  return ctx.phrases.sentence('eventItem.within', { count: subs.length, list });
}
