import type { Complete } from '../domain/completeness';
import { type Day, daysOf } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { eventChain, rootIn } from './event-chain';
import { compareFacts, type Fact } from './fact';
import { FactsByDate } from './facts-by-date';
import { keptFact } from './kept-facts';
import { memoiseOn } from './memo';
import { placeIndex } from './places';

/** The events that can be counted on a day. */
export interface EventFacts {
  /** Every held event by itself. */
  readonly held: FactsByDate;
  /** One fact for every root; see `rootFact`. */
  readonly byRoot: FactsByDate;
  /** The same by the root's id. */
  readonly roots: ReadonlyMap<string, Fact>;
}

/** The held events of a register on `asOf`, built once for each state of its events and places. */
export const eventFacts = memoiseOn(
  (register) => [placeIndex(register), register.all('event')],
  (register, asOf): EventFacts => {
    const held = heldEvents(register, asOf);
    const roots = new Map<string, Fact>();
    for (const [root, members] of groupByRoot(held)) roots.set(root, rootFact(root, members));
    return { held: new FactsByDate(held), byRoot: new FactsByDate(roots.values()), roots };
  },
);

const none: readonly never[] = [];

function heldEvents(register: RegisterView, asOf: Day): readonly Fact[] {
  const places = placeIndex(register);
  const facts: Fact[] = [];
  const factOf = (event: Complete<'event'>): Fact => ({
    kind: 'event',
    id: event.id,
    activity: { id: event.id, mark: 0 },
    events: event.parent === undefined ? [event.id] : eventChain(register, event),
    days: daysOf(event.dates.from),
    ...places.placesOf(event.cities, event.countries),
    fields: event.fields ?? none,
    eventLevel: event.level,
    format: event.format,
    role: event.role,
  });
  for (const event of register.complete('event')) {
    if (event.status !== 'held') continue;
    const fact = event.parent === undefined ? keptFact(places, event, factOf) : factOf(event);
    if (fact.days.first <= asOf) facts.push(fact);
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
