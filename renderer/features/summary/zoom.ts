export const zooms = ['fit', '50', '70', '85', '100', '125', '150', '200'] as const;
export type Zoom = (typeof zooms)[number];

/** Pixels a point at 100 %: a point is a 72nd, a CSS pixel a 96th of an inch. */
const actualSize = 96 / 72;
const [smallest, largest] = [0.4, 2];

/** Pixels a point of a page `pageWidth` points wide, in a view `viewWidth` pixels wide. */
export function scaleOf(zoom: Zoom, pageWidth: number, viewWidth: number): number {
  if (zoom !== 'fit') return (Number(zoom) / 100) * actualSize;
  return Math.max(smallest, Math.min(viewWidth / pageWidth, largest));
}

/** The next step larger (`by` 1) or smaller (-1) than what is seen at `scale`. */
export function stepZoom(scale: number, by: 1 | -1): Zoom {
  const steps = zooms.filter((zoom) => zoom !== 'fit');
  const percent = Math.round((scale / actualSize) * 100);
  const next =
    by > 0 ? steps.find((zoom) => Number(zoom) > percent) : steps.findLast((zoom) => Number(zoom) < percent);
  return next ?? (by > 0 ? '200' : '50');
}
