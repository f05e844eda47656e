import type { City } from '../../domain/city';

/** The earth as a ball, whose surface stands for every height. */
const radiusKm = 6_371;

/** The way between two places that both have coordinates, to ten kilometres, by the angle between their directions. */
export function plainDistance(from: City, to: City): number {
  const [a, b] = [directionOf(from), directionOf(to)];
  const across = Math.hypot(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
  const along = a.x * b.x + a.y * b.y + a.z * b.z;
  return Math.round((radiusKm * Math.atan2(across, along)) / 10) * 10;
}

function directionOf({ latitude, longitude }: City) {
  if (latitude === undefined || longitude === undefined) throw new Error('A distance from an unknown place');
  const [north, east] = [(latitude / 180) * Math.PI, (longitude / 180) * Math.PI];
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  };
}
