import type { PlacedFigure, Placement } from './place-document';

/** The figures of a page in reading order, each once; one chosen on a page beside it comes first. */
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
  const elsewhere = here.has(chosen ?? '') ? undefined : placement.figures.find(({ key }) => key === chosen);
  return elsewhere ? [elsewhere, ...here.values()] : [...here.values()];
}
