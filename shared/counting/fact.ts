import type { Interval } from '../domain/partial-date';
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
import type { Scope } from './figure';
import type { Places } from './places';

/**
 * One thing that can be counted, with all that a scope or a table asks of it: a held event (alone, or a root with what
 * its sub-events add), a held visit, a signed document, or the tie with a city.
 */
export interface Fact extends Interval, Places {
  /** The record that is listed for it. */
  readonly id: string;
  /** The record listed for the activity it belongs to. */
  readonly activity: string;
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

/** A test for facts that satisfy every member of the scope. */
export function matcherOf(scope: Scope): (fact: Fact) => boolean {
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

/** By first day, the vaguer before the more exact, then by id: the order in which figures list their records. */
export function compareFacts(a: Fact, b: Fact): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The part of a selection whose facts pass a test. */
export const keepFacts = ({ inside, vague }: Selection, keep: (fact: Fact) => boolean): Selection => ({
  inside: inside.filter(keep),
  vague: vague.filter(keep),
});
