import type { PlacedFigure, Placement } from './place-document';

/** The figures of a page in reading order, each once; one chosen on a page next to it comes first. */
export function figuresOnPage(
  placement: Placement,
  page: number,
  chosen: string | null,
): readonly PlacedFigure[] {
  const here = new Map<string, PlacedFigure>();
  for (const placed of placement.figures) {
    if (placed.spots.some((spot) => spot.page === page) && !here.has(placed.key))
      here.set(placed.key, placed);
  }
  if (chosen === null || here.has(chosen)) return [...here.values()];
  const beside = placement.figures.find(
    ({ key, spots }) => key === chosen && spots.some((spot) => Math.abs(spot.page - page) === 1),
  );
  return [...(beside ? [beside] : []), ...here.values()];
}
