import type { Party } from '../domain/agreement';
import type { RegisterView } from '../register/register';
import { memoiseOn } from './memo';

/** Partner places a record stands for; the home side is never among them. */
export interface Places {
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

/**
 * Where records belong. A city in the bin still stands where a record names it. The home side is left out everywhere:
 * the office's own city, its districts, organisations seated there and, among the parties of a document, the bare
 * home country; otherwise every document would count for the city that signs them all.
 */
export class PlaceIndex {
  readonly #home: string | undefined;
  readonly #upwards = new Map<string, readonly string[]>();
  readonly #ofOneCity = new Map<string, Places>();

  constructor(readonly register: RegisterView) {
    this.#home = register.all('office').find(({ city }) => city !== undefined)?.city;
  }

  countryOf(city: string | undefined): string | undefined {
    return this.register.find('city', city)?.country;
  }

  /** Places of a visit or event: each named city, the cities above a district, their countries and the bare ones. */
  placesOf(named: readonly string[] = [], bare: readonly string[] = []): Places {
    const [only] = named;
    if (only === undefined || named.length > 1 || bare.length > 0) return this.#join(named, bare);
    // Most records name one city and nothing else: their places are worked out once and shared.
    const known = this.#ofOneCity.get(only);
    if (known) return known;
    const places = this.#join(named, bare);
    this.#ofOneCity.set(only, places);
    return places;
  }

  /** Places of a document: exactly the cities and districts that are parties, and every party's country. */
  placesOfParties(parties: readonly Party[]): Places {
    const cities = new Set<string>();
    const countries = new Set<string>();
    for (const party of parties) {
      const seat = party.city ?? this.register.find('organisation', party.organisation)?.city;
      if (this.#isHome(seat, party.country)) continue;
      if (party.city !== undefined) cities.add(party.city);
      const country = this.countryOf(seat) ?? party.country;
      if (country !== undefined) countries.add(country);
    }
    return { cities: [...cities], countries: [...countries] };
  }

  #isHome(seat: string | undefined, country: string | undefined): boolean {
    if (seat !== undefined) return this.#selfAndAbove(seat).length === 0;
    return country !== undefined && country === this.countryOf(this.#home);
  }

  #join(named: readonly string[], bare: readonly string[]): Places {
    const cities = new Set(named.flatMap((city) => this.#selfAndAbove(city)));
    const countries = new Set(bare);
    for (const city of cities) {
      const country = this.countryOf(city);
      if (country !== undefined) countries.add(country);
    }
    return { cities: [...cities], countries: [...countries] };
  }

  /** The city and the cities above it, nearest first; empty on the home side. */
  #selfAndAbove(city: string): readonly string[] {
    const known = this.#upwards.get(city);
    if (known) return known;
    const found: string[] = [];
    let next: string | undefined = city;
    while (next !== undefined && !found.includes(next)) {
      found.push(next);
      next = this.register.find('city', next)?.parent;
    }
    const kept = this.#home !== undefined && found.includes(this.#home) ? [] : found;
    this.#upwards.set(city, kept);
    return kept;
  }
}

/** Built once for each state of the cities, organisations and the office, whatever else changes. */
export const placeIndex = memoiseOn(
  (register) => [register.all('city'), register.all('organisation'), register.all('office')],
  (register) => new PlaceIndex(register),
);
