import type { Party } from '../domain/agreement';
import { memoise } from './memo';

/** Partner places a record stands for; the home side is never among them. */
export interface Places {
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

interface PlaceIndex {
  /** Places of a visit or event: each named city, the cities above a district, their countries and the bare ones. */
  placesOf(cities: readonly string[] | undefined, countries: readonly string[] | string | undefined): Places;
  /** Places of a document: exactly the cities and districts that are parties, and every party's country. */
  placesOfParties(parties: readonly Party[]): Places;
  countryOf(city: string): string | undefined;
}

/**
 * Where records belong. A city in the bin still stands where a record names it. The home side is left out everywhere:
 * the office's own city, its districts, organisations seated there and, among the parties of a document, the bare
 * home country; otherwise every document would count for the city that signs them all.
 */
export const placeIndex = memoise((register): PlaceIndex => {
  const home = register.all('office').find(({ city }) => city !== undefined)?.city;
  const upwards = new Map<string, readonly string[]>();
  const countryOf = (city: string) => register.find('city', city)?.country;
  const homeCountry = home === undefined ? undefined : countryOf(home);

  /** The city and the cities above it, nearest first; empty on the home side. */
  const selfAndAbove = (city: string): readonly string[] => {
    const known = upwards.get(city);
    if (known) return known;
    const found: string[] = [];
    let next: string | undefined = city;
    while (next !== undefined && !found.includes(next)) {
      found.push(next);
      next = register.find('city', next)?.parent;
    }
    const kept = home !== undefined && found.includes(home) ? [] : found;
    upwards.set(city, kept);
    return kept;
  };

  const join = (named: readonly string[], bare: readonly string[]): Places => {
    const cities = new Set(named.flatMap((city) => selfAndAbove(city)));
    const countries = new Set(bare);
    for (const city of cities) {
      const country = countryOf(city);
      if (country !== undefined) countries.add(country);
    }
    return { cities: [...cities], countries: [...countries] };
  };

  // Most records name one city and nothing else: their places are worked out once and shared.
  const ofOneCity = new Map<string, Places>();
  const placesOf: PlaceIndex['placesOf'] = (named = [], bare = []) => {
    const [only] = named;
    if (only === undefined || named.length > 1 || bare.length > 0) {
      return join(named, typeof bare === 'string' ? [bare] : bare);
    }
    const known = ofOneCity.get(only);
    if (known) return known;
    const places = join(named, []);
    ofOneCity.set(only, places);
    return places;
  };

  const placesOfParties: PlaceIndex['placesOfParties'] = (parties) => {
    const cities = new Set<string>();
    const countries = new Set<string>();
    for (const party of parties) {
      const seat = party.city ?? register.find('organisation', party.organisation)?.city;
      const isHome = seat === undefined ? party.country === homeCountry : selfAndAbove(seat).length === 0;
      if (isHome) continue;
      if (party.city !== undefined) cities.add(party.city);
      const country = (seat === undefined ? undefined : countryOf(seat)) ?? party.country;
      if (country !== undefined) countries.add(country);
    }
    return { cities: [...cities], countries: [...countries] };
  };

  return { placesOf, placesOfParties, countryOf };
});
