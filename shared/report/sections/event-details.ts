import type { Quantity } from '../../domain/quantity';
import type { RecordOf } from '../../domain/records';
import { countryName } from '../../format/names';
import { amountIn } from '../amounts';
import type { PaperContext } from '../composing/context';
import { datesIn, listed, named, oneOrSeveral, stated } from '../composing/naming';
import { unquoted, withoutStop } from '../composing/quoting';
import { subEventsOf } from '../composing/sub-events';
import { type Line, words } from '../inline';
import type { Inline } from '../inlines';

type EventRecord = RecordOf<'event'>;

/** True where `ownDetailsOf` has something to say; asked of every event, so nothing is cited or noted as printed. */
export function hasOwnDetails(event: EventRecord): boolean {
  const { partnerCountry, theme, outcomes, participants = [], measures = [] } = event;
  return (partnerCountry ?? theme ?? outcomes) !== undefined || participants.length + measures.length > 0;
}

/** The same with the sub-events it holds. */
export const hasDetails = (ctx: PaperContext, event: EventRecord): boolean =>
  hasOwnDetails(event) || subEventsInside(ctx, event).length > 0;

/** What a record says of an event beyond its title and date, sentence by sentence; empty where it says no more. */
export function ownDetailsOf(ctx: PaperContext, event: EventRecord): readonly Line[] {
  return [
    partnerAndTheme(ctx, event),
    participantsOf(ctx, event),
    measuresOf(ctx, event),
    outcomeOf(ctx, event),
  ].filter((line) => line !== null);
}

/** The same with the sub-events it holds. */
export function detailsOf(ctx: PaperContext, event: EventRecord): readonly Line[] {
  const inside = within(ctx, event);
  return [...ownDetailsOf(ctx, event), ...(inside ? [inside] : [])];
}

function partnerAndTheme(ctx: PaperContext, event: EventRecord): Line | null {
  const theme = stated(ctx, event.id, 'theme', event.theme);
  const country = event.partnerCountry && countryName(event.partnerCountry, ctx.lang, ctx.office);
  if (country && theme)
    return ctx.phrases.sentence('eventItem.partnerAndTheme', { country, theme: unquoted(theme) });
  if (country) return ctx.phrases.sentence('eventItem.partner', { country });
  return theme ? ctx.phrases.sentence('eventItem.theme', { theme: unquoted(theme) }) : null;
}

function measuresOf(ctx: PaperContext, event: EventRecord): Line | null {
  const items = (event.measures ?? []).map((one) => {
    const said = ctx.phrases.sentence(`statedMeasure.${one.measure}`, {
      n: quantityOf(ctx, event.id, one.quantity),
    });
    const country = one.country ? [words(countryName(one.country, ctx.lang, ctx.office))] : null;
    const details = [country, stated(ctx, event.id, 'measures', one.note)].filter((part) => part !== null);
    if (details.length === 0) return said;
    return ctx.phrases.sentence('withDetails', { item: said, details: listed(ctx, details) });
  });
  return items.length > 0 ? ctx.phrases.sentence('eventItem.measures', { list: listed(ctx, items) }) : null;
}

function outcomeOf(ctx: PaperContext, event: EventRecord): Line | null {
  const text = stated(ctx, event.id, 'outcomes', event.outcomes);
  return text && ctx.phrases.sentence('eventItem.outcomes', { text: withoutStop(text) });
}

/** Events that an event holds and that are not counted beside it. */
export const subEventsInside = (ctx: PaperContext, event: EventRecord): readonly EventRecord[] =>
  ctx.counting.rules.subEvents ? [] : subEventsOf(ctx, event.id);

/** All sub-events by name; they belong to their root and are not added to the total. */
function within(ctx: PaperContext, event: EventRecord): Line | null {
  const subs = subEventsInside(ctx, event);
  if (subs.length === 0) return null;
  const list = listed(
    ctx,
    subs.map((sub) =>
      ctx.phrases.sentence('eventItem.sub', {
        title: named(ctx, sub.id),
        date: datesIn(ctx, sub.dates ?? { from: ctx.span.first }),
        sources: ctx.sources.marks(sub.sources),
      }),
    ),
  );
  return ctx.phrases.sentence('eventItem.within', { count: oneOrSeveral(subs.length), list });
}

/** «Участники: представители власти (Россия), торгово-промышленные палаты — 12.» */
function participantsOf(ctx: PaperContext, event: EventRecord): Line | null {
  const items = (event.participants ?? []).map(({ category, country, quantity, note }) => {
    const name =
      stated(ctx, event.id, 'participants', note) ?? ctx.phrases.sentence(`participantCategory.${category}`);
    const said = quantity
      ? ctx.phrases.sentence('participantsCounted', { x: name, n: quantityOf(ctx, event.id, quantity) })
      : name;
    if (!country) return said;
    const place = countryName(country, ctx.lang, ctx.office);
    return ctx.phrases.sentence('withDetails', { item: said, details: place });
  });
  return items.length > 0
    ? ctx.phrases.sentence('eventItem.participants', { list: listed(ctx, items) })
    : null;
}

/** A figure that the record states; it is printed and never counted. */
function quantityOf(ctx: PaperContext, record: string, quantity: Quantity): Inline {
  return {
    type: 'figure',
    text: amountIn(ctx.lang, quantity).text,
    value: quantity.value,
    measure: 'indicator',
    qualifier: quantity.qualifier,
    scope: {},
    period: ctx.span.text,
    rule: null,
    ids: [record],
  };
}
