import type { City } from '../../domain/city';

type Place = Pick<City, 'latitude' | 'longitude'>;

const earthRadiusKm = 6_371;
/** Coordinates of a city stand for all of it, so nearer than this nothing is exact. */
const roundToKm = 10;

/** The way over the ground in a straight line, rounded to ten kilometres; null where a place is not known. */
export function distanceKm(a: Place | undefined, b: Place | undefined): number | null {
  const [from, to] = [radians(a), radians(b)];
  if (!from || !to) return null;
  const [north, east] = [to.latitude - from.latitude, to.longitude - from.longitude];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(from.latitude) * Math.cos(to.latitude) * Math.sin(east / 2) ** 2;
  const km = 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, half)));
  return Math.round(km / roundToKm) * roundToKm;
}

function radians(place: Place | undefined): { readonly latitude: number; readonly longitude: number } | null {
  if (place?.latitude === undefined || place.longitude === undefined) return null;
  return { latitude: (place.latitude * Math.PI) / 180, longitude: (place.longitude * Math.PI) / 180 };
}
