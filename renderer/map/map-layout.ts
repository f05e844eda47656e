import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import type { MapBlock, MapPlace } from '../../shared/report/pictures';
import { mapFrame } from './map-projection';
import { type PlacedLabel, placeLabels } from './place-labels';

/** Where everything of a map stands, in CSS pixels; lines as SVG path data. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly graticule: string;
  readonly arcs: readonly string[];
  /** The office's city first, where its place is known. */
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly key: string;
  readonly look: 'own' | 'partner' | 'other';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: PlacedLabel | null;
}

const radii = { own: 5, least: 2.5, most: 10 };

type Pictured = Pick<MapBlock, 'own' | 'points'>;

/** A city by its name, else by its number in the key of the map. */
const byNumber = ({ label }: MapPlace, index: number): readonly string[] => [label, String(index + 1)];

/**
 * Lays a map out at this width: projection, great circles from the office's city, circles by value, and beside each the
 * first of its texts that has room.
 */
export function mapLayout(
  { own, points }: Pictured,
  land: GeoPermissibleObjects,
  width: number,
  textsOf: (place: Pictured['points'][number], index: number) => readonly string[] = byNumber,
): MapLayout {
  const places: readonly MapPlace[] = [...(own ? [own] : []), ...points];
  const frame = mapFrame(places, width);
  const draw = geoPath(frame.projection).digits(1);
  const most = Math.max(1, ...points.map(({ value }) => value));
  const spots = [
    ...(own
      ? [{ ...spotAt(frame, own), key: 'own', look: 'own', radius: radii.own, texts: [own.label] } as const]
      : []),
    ...points.map(
      (point, index) =>
        ({
          ...spotAt(frame, point),
          key: point.key,
          look: point.partner ? 'partner' : 'other',
          radius: radiusOf(point.value, most),
          texts: textsOf(point, index),
        }) as const,
    ),
  ];
  const labels = placeLabels(spots, frame);
  return {
    width: frame.width,
    height: frame.height,
    land: draw(land) ?? '',
    graticule: draw(geoGraticule().step([10, 10])()) ?? '',
    arcs: own ? points.map((point) => draw(arc(own, point)) ?? '') : [],
    spots: spots.map(({ key, look, x, y, radius }, index) => ({
      key,
      look,
      x,
      y,
      radius,
      label: labels[index] ?? null,
    })),
  };
}

function spotAt({ projection }: ReturnType<typeof mapFrame>, { longitude, latitude }: MapPlace) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** The area of a circle, not its width, shows the value. */
const radiusOf = (value: number, most: number): number =>
  radii.least + (radii.most - radii.least) * Math.sqrt(value / most);

const arc = (from: MapPlace, to: MapPlace): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates: [
    [from.longitude, from.latitude],
    [to.longitude, to.latitude],
  ],
});
