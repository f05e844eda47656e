import { compareIntervals, type Interval } from '../domain/partial-date';
import type { Visit } from '../domain/visit';
import type {
  Direction,
  DocumentKind,
  EventFormat,
  EventLevel,
  Field,
  Role,
  Rung,
  VisitLevel,
} from '../domain/vocabulary';
import { compareText } from './compare-text';
import type { Scope } from './figure';
import type { Places } from './places';

/** What one or several facts are counted as together among activities. */
export interface Activity {
  /** The record listed for it. */
  readonly id: string;
  /** Set by whoever gathers activities once each; a number that no earlier gathering has used. */
  mark: number;
}

/**
 * One thing that can be counted, with all that a scope or a table asks of it: a held event (alone, or a root with what
 * its sub-events add), a held visit, a signed document, or the tie with a city.
 */
export interface Fact extends Places {
  /** The days that its date covers. */
  readonly days: Interval;
  /** The record that is listed for it. */
  readonly id: string;
  readonly activity: Activity;
  /** The event it belongs to and those above it, itself included for an event. */
  readonly events: readonly string[];
  readonly kind: 'event' | 'visit' | 'document' | 'tie';
  readonly fields: readonly Field[];
  readonly direction?: Direction | undefined;
  readonly visitLevel?: VisitLevel | undefined;
  readonly eventLevel?: EventLevel | undefined;
  readonly format?: EventFormat | undefined;
  readonly documentKind?: DocumentKind | undefined;
  readonly role?: Role | undefined;
  readonly rung?: Rung | undefined;
  /** Gives groups, people and meetings. */
  readonly visit?: Visit;
}

/** Facts whose date lies inside a period, and those whose date only overlaps it. */
export interface Selection {
  readonly inside: readonly Fact[];
  readonly vague: readonly Fact[];
}

const single = [
  'direction',
  'visitLevel',
  'eventLevel',
  'format',
  'documentKind',
  'role',
  'rung',
] as const satisfies readonly (keyof Scope & keyof Fact)[];

/** A test for facts that satisfy every member of the scope; null when it has none, so that all do. */
export function matcherOf(scope: Scope): ((fact: Fact) => boolean) | null {
  if (Object.keys(scope).length === 0) return null;
  const { city, cities, country, field, event } = scope;
  const asked = single.filter((name) => scope[name] !== undefined);
  return (fact) =>
    (city === undefined || fact.cities.includes(city)) &&
    (cities === undefined || cities.some((one) => fact.cities.includes(one))) &&
    (country === undefined || fact.countries.includes(country)) &&
    (field === undefined || fact.fields.includes(field)) &&
    (event === undefined || fact.events.includes(event)) &&
    asked.every((name) => fact[name] === scope[name]);
}

/** By days, then by id: the order in which figures list their records. */
export const compareFacts = (a: Fact, b: Fact): number =>
  (a.days === b.days ? 0 : compareIntervals(a.days, b.days)) || compareText(a.id, b.id);

/** Two sorted lists as one. */
export function mergeFacts(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  const merged: Fact[] = [];
  let at = 0;
  for (const fact of a) {
    for (let other = b[at]; other && compareFacts(other, fact) < 0; other = b[++at]) merged.push(other);
    merged.push(fact);
  }
  return merged.concat(b.slice(at));
}

/** The part of a selection whose facts pass a test. */
export const keepFacts = ({ inside, vague }: Selection, keep: (fact: Fact) => boolean): Selection => ({
  inside: inside.filter(keep),
  vague: vague.filter(keep),
});
