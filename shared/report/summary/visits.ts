import type { CountedFigure, Measure } from '../../counting/figure';
import type { RecordOf } from '../../domain/records';
import type { Direction } from '../../domain/vocabulary';
import { formatQuantity } from '../../format/numbers';
import type { Block, FigureInline } from '../document';
import { derivedInDigits, derivedInSentence, inSentence, item, shortly } from '../figures';
import type { Line } from '../inline';
import { paragraph } from './blocks';
import type { SummaryContext } from './context';
import { byBeginning, datesIn, listed, named, personIn, placesOf, stated } from './naming';
import { quotedTitle, withoutStop } from './quoting';
import { byCity, filled, ranked } from './rankings';
import { countedOf, tailOf } from './wording';

type VisitRecord = RecordOf<'visit'>;

interface Way {
  readonly direction: Direction;
  readonly visits: Measure;
  readonly people: Measure | null;
}

const ways = {
  incoming: { direction: 'incoming', visits: 'visitsIncoming', people: 'peopleIncoming' },
  outgoing: { direction: 'outgoing', visits: 'visitsOutgoing', people: 'peopleOutgoing' },
  online: { direction: 'online', visits: 'visitsOnline', people: null },
} as const satisfies Record<string, Way>;

/** Narrated one by one at most; the rest stand in the appendix. */
const narratedAtMost = 6;

/** Delegations received or sent, or online meetings: how many, from where, at which level, how many people. */
export function visitsSection(ctx: SummaryContext, key: keyof typeof ways): readonly Block[] {
  const way: Way = ways[key];
  const figure = ctx.count(way.visits);
  const tail = tailOf(ctx, way.visits);
  if (!figure.value) return paragraph(ctx, `${key}.lead`, [ctx.phrases.sentence(`${key}.none`, { tail })]);
  const lead = ctx.phrases.sentence(`${key}.total`, {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    people: inTotal(ctx, way),
    cities: numberOfCities(ctx, way),
    tail,
    city: named(ctx, ctx.office?.city),
  });
  return [
    ...paragraph(ctx, `${key}.lead`, [
      lead,
      withoutCity(ctx, way, key),
      sizes(ctx, way),
      key === 'online' ? null : levels(ctx, way),
    ]),
    ...paragraph(ctx, `${key}.events`, madeForEvents(ctx, key, visitsOf(ctx, figure.ids))),
    ...narrated(ctx, key, visitsOf(ctx, figure.ids)),
  ];
}

/** The visit records behind a figure, by the day they began. */
export function visitsOf(ctx: SummaryContext, ids: readonly string[]): readonly VisitRecord[] {
  return ids
    .flatMap((id) => ctx.register.find('visit', id) ?? [])
    .sort(byBeginning(({ dates }) => dates?.from ?? ctx.span.first));
}

/** « из 7 городов», said only where every delegation has its city. */
function numberOfCities(ctx: SummaryContext, way: Way): Line {
  const ranking = byCity(ctx, ctx.span, way.visits);
  const cities = ranking.rows.filter(({ figure }) => figure.value);
  if (cities.length < 2 || ranking.notStated?.value) return [];
  const n = worked(ctx, ranking.total, cities.length);
  return ctx.phrases.sentence(`fromCities.${way.direction}`, { count: cities.length, n });
}

function withoutCity(ctx: SummaryContext, way: Way, key: string): Line | null {
  const { notStated, total } = ranked(ctx, way.visits, 'city');
  if (!notStated?.value || key === 'online') return null;
  if (notStated.value === total.value) return ctx.phrases.sentence('cityMissing.all');
  return ctx.phrases.sentence('cityMissing.some', {
    count: notStated.value,
    n: derivedInSentence(notStated, ctx.phrases),
  });
}

/** Sizes as part of the first sentence, where every delegation has one. */
function inTotal(ctx: SummaryContext, way: Way): Line {
  if (way.people === null) return [];
  const figure = ctx.count(way.people);
  if (!figure.value || figure.unknown > 0) return [];
  return ctx.phrases.sentence('people.inTotal', {
    count: ctx.count(way.visits).value ?? 0,
    people: countedOf(ctx, way.people, figure),
  });
}

/** Sizes in a sentence of their own, where only some delegations have one or none has. */
function sizes(ctx: SummaryContext, way: Way): Line | null {
  if (way.people === null) return null;
  const figure = ctx.count(way.people);
  const total = ctx.count(way.visits);
  const known = (total.value ?? 0) - figure.unknown;
  if (figure.value === null || known === 0) {
    return ctx.phrases.sentence('people.none', { count: total.value ?? 0 });
  }
  if (figure.unknown === 0) return null;
  return ctx.phrases.sentence('people.some', {
    count: known,
    known: worked(ctx, figure, known),
    total: inSentence(total, ctx.phrases),
    people: countedOf(ctx, way.people, figure),
  });
}

/** A number worked out from a figure: how many of its records, how many cities among them. */
function worked(ctx: SummaryContext, figure: CountedFigure, value: number): FigureInline {
  const plain = { ...figure, value, qualifier: 'exact' as const };
  return { ...inSentence(plain, ctx.phrases), measure: 'derived' };
}

/** «По уровню: заместитель главы города — 2, департамент — 3.» */
function levels(ctx: SummaryContext, way: Way): Line | null {
  const { rows, notStated, total } = ranked(ctx, way.visits, 'level');
  const known = filled(rows);
  if (known.length === 0) return null;
  if ((total.value ?? 0) === 1 && known[0]) {
    return ctx.phrases.sentence('level.single', { level: ctx.phrases.text(`visitLevel.${known[0].key}`) });
  }
  const items = known.map(({ key, figure }) =>
    item(ctx.phrases.text(`visitLevel.${key}`), 'delegations', figure, ctx.phrases),
  );
  if (notStated?.value) {
    items.push(
      ctx.phrases.sentence('level.notStated', {
        n: shortly('delegations', notStated, ctx.phrases, derivedInDigits),
      }),
    );
  }
  return ctx.phrases.sentence('level.list', { list: listed(ctx, items) });
}

/** Visits made for one event are told together: «Для участия в мероприятии „…“ прибыли 5 делегаций: …» */
function madeForEvents(
  ctx: SummaryContext,
  key: keyof typeof ways,
  visits: readonly VisitRecord[],
): readonly Line[] {
  if (key === 'online') return [];
  return toldTogether(visits).flatMap((here) => {
    const event = here[0]?.event;
    if (event === undefined) return [];
    const figure = ctx.count(ways[key].visits, { event });
    if (figure.value !== here.length) return [];
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

/** Two or more visits made for one event, grouped. */
function toldTogether(visits: readonly VisitRecord[]): readonly (readonly VisitRecord[])[] {
  const events = [...new Set(visits.flatMap(({ event }) => event ?? []))];
  return events
    .map((event) => visits.filter((visit) => visit.event === event))
    .filter((group) => group.length > 1);
}

/** The visits of most weight, each in a sentence or two of its own: those of the heads, else the few there are. */
function narrated(ctx: SummaryContext, key: string, visits: readonly VisitRecord[]): readonly Block[] {
  const grouped = new Set(toldTogether(visits).flat());
  const told = visits.filter(
    (visit) => !grouped.has(visit) && (visit.outcomes ?? visit.purpose ?? visit.title) !== undefined,
  );
  const high = told.filter(({ level }) => level === 'cityHead' || level === 'deputyHead');
  const chosen = told.length <= narratedAtMost ? told : high.slice(0, narratedAtMost);
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

function visitItem(ctx: SummaryContext, visit: VisitRecord): Line {
  const head = visit.direction === 'online' ? null : personIn(ctx, visit.id, visit.head);
  const text =
    stated(ctx, visit.id, 'outcomes', visit.outcomes) ??
    stated(ctx, visit.id, 'purpose', visit.purpose) ??
    named(ctx, visit.id);
  return ctx.phrases.sentence(`visitItem.${visit.direction ?? 'incoming'}`, {
    date: visit.dates ? datesIn(ctx, visit.dates) : ctx.phrases.text('noDate'),
    cities: placesOf(ctx, visit),
    size: sizeOf(ctx, visit),
    head: head ? ctx.phrases.sentence('visitItem.head', { head }) : [],
    text: withoutStop(text),
    sources: ctx.sources.marks(visit.sources),
  });
}

function sizeOf(ctx: SummaryContext, { people }: VisitRecord): Line {
  if (!people) return [];
  const form = people.qualifier === 'exact' ? 'nominative' : 'genitive';
  const n = formatQuantity(people, ctx.lang);
  const members = ctx.phrases.sentence(`noun.members.${form}`, { count: Math.trunc(people.value), n });
  return ctx.phrases.sentence('visitItem.size', { people: members });
}

/** Meetings with city leaders, a measure of its own. */
export function leaderMeetings(ctx: SummaryContext): readonly Block[] {
  const figure = ctx.count('leaderMeetings');
  if (!figure.value) return [];
  const places = { n: inSentence(figure, ctx.phrases), tail: tailOf(ctx, 'leaderMeetings') };
  const line =
    figure.qualifier === 'exact'
      ? ctx.phrases.sentence('leaderMeetings', { count: figure.value, ...places })
      : ctx.phrases.sentence('leaderMeetingsQualified', places);
  return paragraph(ctx, 'visits.leaderMeetings', [line]);
}
