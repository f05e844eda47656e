import type { PlacedSentence } from './place-document';
import type { Spot } from './printed-text';

/** How far the white between two lines belongs to the one above or below, in heights of the line. */
const leading = 0.45;

/** The sentence at a point of a page, in points from its upper left corner. */
export function sentenceAt(
  sentences: readonly PlacedSentence[],
  page: number,
  { x, y }: { readonly x: number; readonly y: number },
): PlacedSentence | undefined {
  const isAt = (spot: Spot) =>
    spot.page === page &&
    x >= spot.x &&
    x <= spot.x + spot.width &&
    y >= spot.y - spot.height * leading &&
    y <= spot.y + spot.height * (1 + leading);
  return sentences.find(({ spots }) => spots.some(isAt));
}

/** The rectangle around all that a sentence takes on a page; null where it is on another. */
export function boxOn({ spots }: PlacedSentence, page: number): Omit<Spot, 'page'> | null {
  const here = spots.filter((spot) => spot.page === page);
  if (here.length === 0) return null;
  const x = Math.min(...here.map((spot) => spot.x));
  const y = Math.min(...here.map((spot) => spot.y));
  return {
    x,
    y,
    width: Math.max(...here.map((spot) => spot.x + spot.width)) - x,
    height: Math.max(...here.map((spot) => spot.y + spot.height)) - y,
  };
}
