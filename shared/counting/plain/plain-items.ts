import type { Agreement } from '../../domain/agreement';
import type { Event } from '../../domain/event';
import type { Quantity } from '../../domain/quantity';
import type { Visit } from '../../domain/visit';
import type { Scope } from '../figure';
import type { PlainRegister } from './plain-register';

/** One countable thing as domain.md describes it. */
export interface Item {
  /** What is counted once. */
  readonly unit: string;
  readonly date: string;
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly fields: readonly string[];
  /** Every event that it belongs to. */
  readonly events: readonly string[];
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly amount?: Quantity | undefined;
}

/** Each once, in the order of the alphabet. */
export const unique = (words: readonly string[]) => [...new Set(words)].sort();

const nowhere: readonly string[] = [];

export function eventItem(register: PlainRegister, event: Event): Item {
  return {
    unit: event.id,
    date: event.dates?.from ?? '',
    ...placesOf(register, event.cities ?? nowhere, event.countries ?? nowhere),
    fields: event.fields ?? nowhere,
    events: register.around(event.id),
    words: { eventLevel: event.level, format: event.format, role: event.role },
  };
}

export function visitItem(register: PlainRegister, visit: Visit): Item {
  return {
    unit: visit.id,
    date: visit.dates?.from ?? '',
    ...placesOf(register, visit.cities ?? nowhere, visit.country === undefined ? nowhere : [visit.country]),
    fields: visit.fields ?? nowhere,
    events: register.around(visit.event),
    words: { direction: visit.direction, visitLevel: visit.level },
  };
}

/** Cities named, and the cities their districts lie in; the office's own city is nobody's partner. */
function placesOf(register: PlainRegister, cities: readonly string[], countries: readonly string[]) {
  const abroad = cities.filter((city) => !register.isHome(city));
  const all = unique(abroad.flatMap((city) => register.above(city)));
  const found = all.flatMap((city) => register.countryOf(city) ?? []);
  return { cities: all, countries: unique([...found, ...countries]) };
}

/** Documents never roll up: only the cities that are parties themselves. */
export function documents(register: PlainRegister): Item[] {
  return register.inUse('agreement').map((document) => {
    const sides = (document.parties ?? []).flatMap((party) => sideOf(register, party) ?? []);
    return {
      unit: document.id,
      date: document.signedOn ?? '',
      cities: unique(sides.flatMap(({ city }) => city ?? [])),
      countries: unique(sides.flatMap(({ country }) => country ?? [])),
      fields: document.areas ?? nowhere,
      events: register.around(eventOf(register, document)),
      words: { documentKind: document.documentKind },
    };
  });
}

/** The event at which a document was signed, or for which the visit was made at which it was. */
function eventOf(register: PlainRegister, { signedAtEvent, signedAtVisit }: Agreement): string | undefined {
  const visit = register.byId(signedAtVisit);
  if (signedAtEvent !== undefined) return signedAtEvent;
  return visit?.kind === 'visit' && visit.binnedAt === undefined ? visit.event : undefined;
}

function sideOf(register: PlainRegister, party: NonNullable<Agreement['parties']>[number]) {
  const organisation = register.byId(party.organisation);
  const seat = party.city ?? (organisation?.kind === 'organisation' ? organisation.city : undefined);
  const home = register.home();
  if (seat === undefined) {
    const ownCountry = home === undefined ? undefined : register.countryOf(home);
    return party.country === undefined || party.country === ownCountry
      ? null
      : { city: undefined, country: party.country };
  }
  if (register.isHome(seat)) return null;
  return { city: party.city, country: register.countryOf(seat) ?? party.country };
}

export function fits(item: Item, scope: Scope): boolean {
  const { city, cities, country, field, event, ...words } = scope;
  if (event !== undefined && !item.events.includes(event)) return false;
  if (city !== undefined && !item.cities.includes(city)) return false;
  if (cities !== undefined && !cities.some((one) => item.cities.includes(one))) return false;
  if (country !== undefined && !item.countries.includes(country)) return false;
  if (field !== undefined && !item.fields.includes(field)) return false;
  return Object.entries(words).every(([name, word]) => word === undefined || item.words[name] === word);
}
