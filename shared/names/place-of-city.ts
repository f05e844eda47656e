import type { City } from '../domain/city';
import { type Place, placesNamed, regionOf } from './gazetteer/gazetteer';
import { placeKey } from './gazetteer/place-key';

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Where a city lies: as its record says, else where the gazetteer has the one city of its names in its country. Null
 * where the gazetteer has none or several that the record does not tell apart: a place on a map is never guessed.
 */
export function coordinatesOf(city: City): Coordinates | null {
  const { latitude, longitude } = city;
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  const places = candidates(city);
  const [only, ...others] = places.length > 1 ? inRegion(places, city) : places;
  if (!only || others.length > 0 || only.latitude === null || only.longitude === null) return null;
  return { latitude: only.latitude, longitude: only.longitude };
}

/** Cities of the gazetteer that bear every name of the record which the gazetteer knows at all. */
function candidates({ names, localName, country }: City): readonly Place[] {
  const texts = [names?.zh, names?.ru, names?.en, localName].filter((text) => text !== undefined);
  const found = texts
    .map((text) => placesNamed(text).filter((place) => isIn(place, country)))
    .filter((places) => places.length > 0);
  const [first = [], ...rest] = found;
  return first.filter((place) => rest.every((places) => places.includes(place)));
}

const isIn = (place: Place, country: string | undefined): boolean =>
  place.kind === 'city' && (country === undefined || place.country === null || place.country === country);

function inRegion(places: readonly Place[], { region }: City): readonly Place[] {
  const keys = new Set([region?.zh, region?.ru, region?.en].flatMap((text) => (text ? placeKey(text) : [])));
  return places.filter((place) => {
    const { names, full } = regionOf(place) ?? {};
    return [...Object.values(names ?? {}), ...Object.values(full ?? {})].some((name) =>
      keys.has(placeKey(name)),
    );
  });
}
