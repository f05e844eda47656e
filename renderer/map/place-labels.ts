import { labelWidth } from './label-width';

/** A point on the map in CSS pixels, with what may be written beside it, the likeliest first. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly texts: readonly string[];
}

/** A label as a box; `text` is one of the point's texts. */
export interface PlacedLabel extends Box {
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const labelHeight = 14;
const gap = 3;

/**
 * A label for each point, in their order: the first of its texts that fits on one of eight sides without touching a
 * point, another label or the edge. Null where none does. Earlier points choose first.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: { readonly width: number; readonly height: number },
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return points.map((point, own) => {
    const placed = labelsOf(point).find(
      (label) => isInside(label, frame) && !taken.some((box, index) => index !== own && touches(label, box)),
    );
    if (placed) taken.push(placed);
    return placed ?? null;
  });
}

const labelsOf = (point: LabelledPoint): readonly PlacedLabel[] =>
  point.texts.flatMap((text) => sides.map(([dx, dy]) => labelAt(point, text, dx, dy)));

/** East and west first, where a name reads as its city's; then above and below, then the corners. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

function labelAt({ x, y, radius }: LabelledPoint, text: string, dx: number, dy: number): PlacedLabel {
  const width = Math.ceil(labelWidth(text)) + 2;
  // At a corner a label may come nearer to the circle.
  const away = (dx !== 0 && dy !== 0 ? radius * 0.7 : radius) + gap;
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + away : x - away - width;
  const top = dy === 0 ? y - labelHeight / 2 : dy > 0 ? y + away : y - away - labelHeight;
  return { text, left, top, width, height: labelHeight };
}

const isInside = (box: Box, frame: { readonly width: number; readonly height: number }): boolean =>
  box.left >= 1 &&
  box.top >= 1 &&
  box.left + box.width <= frame.width - 1 &&
  box.top + box.height <= frame.height - 1;

/** Whether two boxes share any area. */
export const touches = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
