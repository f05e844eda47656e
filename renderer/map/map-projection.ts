import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { MapPlace } from '../../shared/report/pictures';

type Degrees = readonly [longitude: number, latitude: number];

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** Room for names around the outermost places, in CSS pixels. */
const margin = { x: 70, y: 34 };
const share = { least: 0.4, most: 0.68 };
/** Degrees around the middle that are shown at least, so that some coast tells where the cities lie. */
const leastRadius = 9;
/** Up to so many degrees from the middle an equal-area view of that side of the earth looks natural. */
const mostOfOneSide = 65;

/** The part of the earth with all places in it, turned so that their middle is the middle, at this width. */
export function mapFrame(places: readonly MapPlace[], width: number): MapFrame {
  const all = places.map(({ longitude, latitude }): Degrees => [longitude, latitude]);
  const middle = middleOf(all);
  const radius = Math.max(...all.map((place) => degrees(geoDistance([...middle], [...place]))));
  const projection = radius <= mostOfOneSide ? geoAzimuthalEqualArea() : geoNaturalEarth1();
  projection.rotate(radius <= mostOfOneSide ? [-middle[0], -middle[1]] : [-middle[0], 0]);
  const shown: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [...all, ...(radius < leastRadius ? cornersAround(middle) : [])].map((place) => [...place]),
  };
  const most = width * share.most;
  projection.fitExtent(
    [
      [margin.x, margin.y],
      [width - margin.x, most - margin.y],
    ],
    shown,
  );
  const ys = shown.coordinates.map((place) => projection([place[0] ?? 0, place[1] ?? 0])?.[1] ?? 0);
  const top = Math.min(...ys) - margin.y;
  const tall = Math.max(...ys) + margin.y - top;
  const height = Math.round(Math.max(width * share.least, tall));
  const [x, y] = projection.translate();
  projection.translate([x, y - top + (height - tall) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, width, height };
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;

/** The mean direction of places on the sphere, which no date line disturbs. */
export function middleOf(places: readonly Degrees[]): Degrees {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of places) {
    const [l, f] = [radians(longitude), radians(latitude)];
    x += Math.cos(f) * Math.cos(l);
    y += Math.cos(f) * Math.sin(l);
    z += Math.sin(f);
  }
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

const cornersAround = ([longitude, latitude]: Degrees): readonly Degrees[] => {
  const wide = leastRadius / Math.max(0.2, Math.cos(radians(latitude)));
  const [north, south] = [Math.min(85, latitude + leastRadius), Math.max(-85, latitude - leastRadius)];
  return [
    [longitude - wide, latitude],
    [longitude + wide, latitude],
    [longitude, north],
    [longitude, south],
  ];
};
