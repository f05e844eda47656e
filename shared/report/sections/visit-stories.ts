import type { RecordOf } from '../../domain/records';
import type { PaperContext } from '../composing/context';
import { members } from '../composing/members';
import { byBeginning, datesIn, named, personIn, placesOf, stated } from '../composing/naming';
import { quotedTitle, withoutStop } from '../composing/quoting';
import { type WayKey, ways } from '../composing/ways';
import type { Block } from '../document';
import { inSentence } from '../figures';
import type { Line } from '../inline';

type VisitRecord = RecordOf<'visit'>;

/** Narrated one by one at most; the rest stand in the appendix. */
const narratedAtMost = 6;

/** The visit records behind a figure, by the day they began. */
export function visitsOf(ctx: PaperContext, ids: readonly string[]): readonly VisitRecord[] {
  return ids
    .flatMap((id) => ctx.register.find('visit', id) ?? [])
    .sort(byBeginning(({ dates }) => dates?.from ?? ctx.span.first));
}

/** Visits made for one event are told together: «Для участия в мероприятии „…“ прибыли 5 делегаций: …» */
export function madeForEvents(
  ctx: PaperContext,
  key: WayKey,
  visits: readonly VisitRecord[],
): readonly Line[] {
  return toldTogether(ctx, key, visits).flatMap((here) => {
    const event = here[0]?.event;
    if (event === undefined) return [];
    const figure = ctx.count(ways[key].visits, { event });
    const cities = [...new Set(here.flatMap((visit) => visit.cities ?? []))];
    return [
      ctx.phrases.sentence(cities.length > 0 ? `forEvent.${key}` : `forEventNoCities.${key}`, {
        count: here.length,
        n: inSentence(figure, ctx.phrases),
        event: quotedTitle(ctx, event, 'Event'),
        cities: placesOf(ctx, { cities }),
        sources: ctx.sources.marks(here.flatMap(({ sources }) => sources ?? [])),
      }),
    ];
  });
}

/** Two or more visits made for one event, grouped; visits to its sub-events would make another number of it. */
function toldTogether(
  ctx: PaperContext,
  key: WayKey,
  visits: readonly VisitRecord[],
): readonly (readonly VisitRecord[])[] {
  if (key === 'online') return [];
  return [...byEvent(visits)]
    .filter(([event, { length }]) => length > 1 && ctx.count(ways[key].visits, { event }).value === length)
    .map(([, group]) => group);
}

function byEvent(visits: readonly VisitRecord[]): ReadonlyMap<string, readonly VisitRecord[]> {
  const groups = new Map<string, VisitRecord[]>();
  for (const visit of visits) {
    if (visit.event === undefined) continue;
    const group = groups.get(visit.event);
    if (group) group.push(visit);
    else groups.set(visit.event, [visit]);
  }
  return groups;
}

/** The visits of most weight, each in a sentence or two of its own: those of the heads, else the few there are. */
export function narratedVisits(
  ctx: PaperContext,
  key: WayKey,
  visits: readonly VisitRecord[],
): readonly Block[] {
  const chosen = visitsOfWeight(ctx, key, visits);
  if (chosen.length === 0) return [];
  return [
    {
      type: 'list',
      id: `${key}.visits`,
      ordered: false,
      items: chosen.map((visit) => visitItem(ctx, visit)),
      records: chosen.map(({ id }) => id),
    },
  ];
}

/** The same as sentences. */
export const toldVisits = (ctx: PaperContext, key: WayKey, visits: readonly VisitRecord[]): readonly Line[] =>
  visitsOfWeight(ctx, key, visits).map((visit) => visitItem(ctx, visit));

function visitsOfWeight(
  ctx: PaperContext,
  key: WayKey,
  visits: readonly VisitRecord[],
): readonly VisitRecord[] {
  const grouped = new Set(toldTogether(ctx, key, visits).flat());
  const told = visits.filter(
    (visit) => !grouped.has(visit) && (visit.outcomes ?? visit.purpose ?? visit.title) !== undefined,
  );
  const high = told.filter(({ level }) => level === 'cityHead' || level === 'deputyHead');
  return told.length <= narratedAtMost ? told : high.slice(0, narratedAtMost);
}

function visitItem(ctx: PaperContext, visit: VisitRecord): Line {
  const head = visit.direction === 'online' ? null : personIn(ctx, visit.id, visit.head);
  const text =
    stated(ctx, visit.id, 'outcomes', visit.outcomes) ??
    stated(ctx, visit.id, 'purpose', visit.purpose) ??
    named(ctx, visit.id);
  return ctx.phrases.sentence(`visitItem.${head ? 'led.' : ''}${visit.direction ?? 'incoming'}`, {
    date: visit.dates ? datesIn(ctx, visit.dates) : ctx.phrases.text('noDate'),
    cities: placesOf(ctx, visit),
    size: sizeOf(ctx, visit),
    ...(head ? { head } : {}),
    text: withoutStop(text),
    sources: ctx.sources.marks(visit.sources),
  });
}

const sizeOf = (ctx: PaperContext, { id, people }: VisitRecord): Line =>
  people ? ctx.phrases.sentence('visitItem.size', { people: members(ctx, { id }, people) }) : [];
