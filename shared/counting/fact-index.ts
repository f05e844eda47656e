import { type Day, daysOf, type Interval, type PartialDate } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { chainOfLinked, eventChain, rootIn } from './event-chain';
import { type Activity, compareFacts, type Fact } from './fact';
import { FactsByDate } from './facts-by-date';
import { memoise } from './memo';
import { placeIndex } from './places';

/** All that can be counted on a day: complete records in use, held, whose first possible day is not after it. */
export interface FactIndex {
  /** Every held event by itself. */
  readonly heldEvents: FactsByDate;
  /** One fact for every root; see `rootFact`. */
  readonly rootEvents: FactsByDate;
  readonly visits: FactsByDate;
  readonly documents: FactsByDate;
}

const none: readonly never[] = [];
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
    heldEvents: new FactsByDate(held),
    rootEvents: new FactsByDate(roots.values()),
    visits: new FactsByDate(visitFacts(register, asOf, roots)),
    documents: new FactsByDate(documentFacts(register, asOf)),
  };
});

function heldEventFacts(register: RegisterView, asOf: Day): readonly Fact[] {
  const index = placeIndex(register);
  const facts: Fact[] = [];
  for (const event of register.complete('event')) {
    const days = intervalOf(event.dates.from);
    if (event.status !== 'held' || days.first > asOf) continue;
    const { cities, countries } = index.placesOf(event.cities, event.countries);
    facts.push({
      kind: 'event',
      id: event.id,
      activity: { id: event.id, mark: 0 },
      events: event.parent === undefined ? [event.id] : eventChain(register, event),
      days,
      cities,
      countries,
      fields: event.fields ?? none,
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
  const index = placeIndex(register);
  const facts: VisitFact[] = [];
  for (const visit of register.complete('visit')) {
    const days = intervalOf(visit.dates.from);
    if (visit.status !== 'held' || days.first > asOf) continue;
    const { cities, countries } = index.placesOf(
      visit.cities,
      visit.country === undefined ? [] : [visit.country],
    );
    facts.push({
      kind: 'visit',
      id: visit.id,
      activity: { id: visit.id, mark: 0 },
      events: visit.event === undefined ? none : chainOfLinked(register, visit.event),
      days,
      cities,
      countries,
      fields: visit.fields ?? none,
      direction: visit.direction,
      visitLevel: visit.level,
      visit,
    });
  }
  nameActivities(facts, roots);
  return facts;
}

/** While facts are made, the record listed for a visit's activity is not yet known. */
type VisitFact = Fact & { activity: Activity };

function nameActivities(visits: readonly VisitFact[], roots: ReadonlyMap<string, Fact>): void {
  const earliest = new Map<string, Fact>();
  for (const visit of visits) {
    const root = rootIn(visit.events);
    if (root === undefined || roots.has(root)) continue;
    const other = earliest.get(root);
    if (!other || compareFacts(visit, other) < 0) earliest.set(root, visit);
  }
  for (const visit of visits) {
    const root = rootIn(visit.events);
    const listed = root === undefined ? undefined : (roots.get(root) ?? earliest.get(root));
    if (listed) visit.activity = listed.activity;
  }
}

function documentFacts(register: RegisterView, asOf: Day): readonly Fact[] {
  const index = placeIndex(register);
  const facts: Fact[] = [];
  for (const document of register.complete('agreement')) {
    const days = intervalOf(document.signedOn);
    if (days.first > asOf) continue;
    const { cities, countries } = index.placesOfParties(document.parties);
    const visit = register.find('visit', document.signedAtVisit);
    const visitedEvent = visit?.binnedAt === undefined ? visit?.event : undefined;
    facts.push({
      kind: 'document',
      id: document.id,
      activity: { id: document.id, mark: 0 },
      events: chainOfLinked(register, document.signedAtEvent ?? visitedEvent),
      days,
      cities,
      countries,
      fields: document.areas ?? none,
      documentKind: document.documentKind,
    });
  }
  return facts;
}
