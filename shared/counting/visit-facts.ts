import type { Complete } from '../domain/completeness';
import { type Day, daysOf } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { chainOfLinked, rootIn } from './event-chain';
import { eventFacts } from './event-facts';
import { type Activity, compareFacts, type Fact } from './fact';
import { FactsByDate } from './facts-by-date';
import { keptFact } from './kept-facts';
import { memoiseOn } from './memo';
import { placeIndex } from './places';

/**
 * The held visits of a register on `asOf`, built once for each state of its visits, events and places. They share the
 * activities of the very event facts they are built on.
 */
export const visitFacts = memoiseOn(
  (register, asOf) => [eventFacts(register, asOf), register.all('visit')],
  (register, asOf) => new FactsByDate(heldVisits(register, asOf, eventFacts(register, asOf).roots)),
);

const none: readonly never[] = [];

/**
 * A visit belongs to the activity of its linked event's root, whatever that event's status; without one, or with one
 * that is missing or in the bin, it is an activity of its own. Where no event of the root is counted, the earliest
 * visit is listed for the activity.
 */
function heldVisits(register: RegisterView, asOf: Day, roots: ReadonlyMap<string, Fact>): readonly Fact[] {
  const places = placeIndex(register);
  const alone: Fact[] = [];
  const linked: VisitFact[] = [];
  const factOf = (visit: Complete<'visit'>): VisitFact => ({
    kind: 'visit',
    id: visit.id,
    activity: { id: visit.id, mark: 0 },
    events: visit.event === undefined ? none : chainOfLinked(register, visit.event),
    days: daysOf(visit.dates.from),
    ...places.placesOf(visit.cities, visit.country === undefined ? none : [visit.country]),
    fields: visit.fields ?? none,
    direction: visit.direction,
    visitLevel: visit.level,
    visit,
  });
  for (const visit of register.complete('visit')) {
    if (visit.status !== 'held') continue;
    const isAlone = visit.event === undefined;
    const fact = isAlone ? keptFact(places, visit, factOf) : factOf(visit);
    if (fact.days.first <= asOf) (isAlone ? alone : linked).push(fact);
  }
  nameActivities(linked, roots);
  return alone.concat(linked);
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
