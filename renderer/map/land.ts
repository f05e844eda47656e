import type { GeoPermissibleObjects } from 'd3-geo';
import { createContext } from 'react';
import { feature } from 'topojson-client';

export type Land = GeoPermissibleObjects;

/** Coastlines for the maps of a paper; null in papers without maps, which do not load them. */
export const LandContext = createContext<Land | null>(null);

/** The land of Natural Earth at 1:50 million, without any borders. */
export async function loadLand(): Promise<Land> {
  const { default: topology } = await import('world-atlas/land-50m.json');
  return feature(topology, topology.objects.land);
}

/** The same at 1:110 million, which is a tenth of it and enough for a small map on a screen. */
export async function loadCoarseLand(): Promise<Land> {
  const { default: topology } = await import('world-atlas/land-110m.json');
  return feature(topology, topology.objects.land);
}
