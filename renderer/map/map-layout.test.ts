import { describe, expect, it } from 'vitest';
import type { MapBlock, MapPlace } from '../../shared/report/pictures';
import { mapLayout } from './map-layout';
import { middleOf } from './map-projection';

const at = (label: string, latitude: number, longitude: number): MapPlace => ({ label, latitude, longitude });
const yekaterinburg = at('Yekaterinburg', 56.8, 60.6);
const harbin = at('Harbin', 45.8, 126.5);
const chengdu = at('Chengdu', 30.7, 104.1);
const guangzhou = at('Guangzhou', 23.1, 113.3);
const anchorage = at('Anchorage', 61.2, -149.9);
const wellington = at('Wellington', -41.3, 174.8);
const lima = at('Lima', -12, -77);

/** A square of land, so that a test does not wait for the coastlines of the earth. */
const land = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [90, 20],
      [90, 50],
      [120, 50],
      [120, 20],
      [90, 20],
    ],
  ],
};

const width = 600;

function layOut(own: MapPlace | null, ...places: readonly MapPlace[]) {
  const block: MapBlock = {
    type: 'map',
    id: 'm',
    title: [],
    caption: [],
    alt: '',
    own,
    points: places.map((place, index) => ({ ...place, key: place.label, value: index, partner: true })),
    data: { type: 'table', id: 'd', caption: [], columns: [], rows: [], note: null },
  };
  return mapLayout(block, land, width);
}

describe('a map of cities', () => {
  it.each([
    ['one region', [harbin, chengdu, guangzhou]],
    ['both sides of the date line', [anchorage, wellington, harbin]],
    ['the whole earth', [lima, wellington, anchorage, chengdu]],
    ['one place', [harbin]],
  ])('shows every city inside its frame: %s', (_, places) => {
    const { spots, height } = layOut(yekaterinburg, ...places);
    expect(spots).toHaveLength(places.length + 1);
    for (const { x, y, radius } of spots) {
      expect(x - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(width);
      expect(y - radius).toBeGreaterThan(0);
      expect(y + radius).toBeLessThan(height);
    }
  });

  it('puts what lies north above, and what lies east to the right', () => {
    const { spots } = layOut(null, harbin, chengdu, guangzhou);
    const [h, c, g] = spots;
    expect(h?.y).toBeLessThan(c?.y ?? 0);
    expect(c?.y).toBeLessThan(g?.y ?? 0);
    expect(c?.x).toBeLessThan(g?.x ?? 0);
  });

  it('draws an arc to each city from the own one, and none where that has no place', () => {
    expect(layOut(yekaterinburg, harbin, chengdu).arcs).toHaveLength(2);
    expect(layOut(null, harbin, chengdu).arcs).toEqual([]);
  });

  it('shows the value by the area of the circle', () => {
    const [, least, , most] = layOut(yekaterinburg, harbin, chengdu, guangzhou).spots;
    expect(least?.radius).toBeLessThan(most?.radius ?? 0);
  });

  it('finds the middle of cities on both sides of the date line between them', () => {
    const [longitude] = middleOf([
      [170, 0],
      [-170, 0],
    ]);
    expect(Math.abs(longitude)).toBeCloseTo(180);
  });
});
