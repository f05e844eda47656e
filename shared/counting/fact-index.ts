import { type Day, daysOf, type Interval, type PartialDate } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { chainOfLinked, eventChain, rootIn } from './event-chain';
import { compareFacts, type Fact } from './fact';
import { FactsByYear } from './facts-by-year';
import { memoise } from './memo';
import { placeIndex } from './places';

/** All that can be counted on a day: complete records in use, held, whose first possible day is not after it. */
export interface FactIndex {
  /** Every held event by itself. */
  readonly heldEvents: FactsByYear;
  /** One fact for every root; see `rootFact`. */
  readonly rootEvents: FactsByYear;
  readonly visits: FactsByYear;
  readonly documents: FactsByYear;
}

const noEvents: readonly string[] = [];
const knownDays = new Map<PartialDate, Interval>();

/** Dates repeat: a register of a hundred thousand records holds a few thousand different ones. */
function intervalOf(date: PartialDate): Interval {
  const known = knownDays.get(date);
  if (known) return known;
  const days = daysOf(date);
  knownDays.set(date, days);
  return days;
}

/** The facts of a register on `asOf`, built once for each state of the register. */
export const factIndex = memoise((register, asOf): FactIndex => {
  const held = heldEventFacts(register, asOf);
  const roots = new Map<string, Fact>();
  for (const [root, members] of groupByRoot(held)) roots.set(root, rootFact(root, members));
  return {
    heldEvents: new FactsByYear(held),
    rootEvents: new FactsByYear(roots.values()),
    visits: new FactsByYear(visitFacts(register, asOf, roots)),
    documents: new FactsByYear(documentFacts(register, asOf)),
  };
});

function heldEventFacts(register: RegisterView, asOf: Day): readonly Fact[] {
  const { placesOf } = placeIndex(register);
  const facts: Fact[] = [];
  for (const event of register.complete('event')) {
    const { first, last } = intervalOf(event.dates.from);
    if (event.status !== 'held' || first > asOf) continue;
    const { cities, countries } = placesOf(event.cities ?? [], event.countries ?? []);
    facts.push({
      kind: 'event',
      id: event.id,
      activity: event.id,
      events: event.parent === undefined ? [event.id] : eventChain(register, event),
      first,
      last,
      cities,
      countries,
      fields: event.fields ?? [],
      eventLevel: event.level,
      format: event.format,
      role: event.role,
    });
  }
  return facts;
}

function groupByRoot(held: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of held) {
    const root = rootIn(fact.events) ?? fact.id;
    const group = groups.get(root);
    if (group) group.push(fact);
    else groups.set(root, [fact]);
  }
  return groups;
}

/**
 * A root event stands for its held sub-events: date, format, level and role are its own; it names every city, country
 * and field that it or a held sub-event names. Where the root itself is not counted (a draft, planned, cancelled, not
 * begun), its earliest held sub-event stands in for it, so that what took place counts once.
 */
function rootFact(root: string, members: readonly Fact[]): Fact {
  const [only] = members;
  if (only && members.length === 1) return only;
  const own = members.find(({ id }) => id === root) ?? [...members].sort(compareFacts)[0];
  if (!own) throw new RangeError(`No events under ${root}`);
  return {
    ...own,
    cities: [...new Set(members.flatMap(({ cities }) => cities))],
    countries: [...new Set(members.flatMap(({ countries }) => countries))],
    fields: [...new Set(members.flatMap(({ fields }) => fields))],
  };
}

/**
 * A visit belongs to the activity of its linked event's root, whatever that event's status; without one, or with one
 * that is missing or in the bin, it is an activity of its own. Where no event of the root is counted, the earliest
 * visit is listed for the activity.
 */
function visitFacts(register: RegisterView, asOf: Day, roots: ReadonlyMap<string, Fact>): readonly Fact[] {
  const { placesOf } = placeIndex(register);
  const facts: Fact[] = [];
  for (const visit of register.complete('visit')) {
    const { first, last } = intervalOf(visit.dates.from);
    if (visit.status !== 'held' || first > asOf) continue;
    const { cities, countries } = placesOf(visit.cities ?? [], visit.country ? [visit.country] : []);
    facts.push({
      kind: 'visit',
      id: visit.id,
      activity: visit.id,
      events: visit.event === undefined ? noEvents : chainOfLinked(register, visit.event),
      first,
      last,
      cities,
      countries,
      fields: visit.fields ?? [],
      direction: visit.direction,
      visitLevel: visit.level,
      visit,
    });
  }
  return nameActivities(facts, roots);
}

function nameActivities(visits: readonly Fact[], roots: ReadonlyMap<string, Fact>): readonly Fact[] {
  const earliest = new Map<string, Fact>();
  for (const visit of visits) {
    const root = rootIn(visit.events);
    if (root === undefined || roots.has(root)) continue;
    const other = earliest.get(root);
    if (!other || compareFacts(visit, other) < 0) earliest.set(root, visit);
  }
  return visits.map((visit) => {
    const root = rootIn(visit.events);
    const listed = root === undefined ? undefined : (roots.get(root) ?? earliest.get(root));
    return listed === undefined ? visit : { ...visit, activity: listed.id };
  });
}

function documentFacts(register: RegisterView, asOf: Day): readonly Fact[] {
  const { placesOfParties } = placeIndex(register);
  const facts: Fact[] = [];
  for (const document of register.complete('agreement')) {
    const { first, last } = intervalOf(document.signedOn);
    if (first > asOf) continue;
    const { cities, countries } = placesOfParties(document.parties);
    const visit = register.find('visit', document.signedAtVisit);
    const visitedEvent = visit?.binnedAt === undefined ? visit?.event : undefined;
    facts.push({
      kind: 'document',
      id: document.id,
      activity: document.id,
      events: chainOfLinked(register, document.signedAtEvent ?? visitedEvent),
      first,
      last,
      cities,
      countries,
      fields: document.areas ?? [],
      documentKind: document.documentKind,
    });
  }
  return facts;
}
