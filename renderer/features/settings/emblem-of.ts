import { Emblem } from '../../../shared/domain/emblem';

/** Pixels of the longer side: 20 mm in print at more than 600 dots to the inch. */
const sides = [600, 400, 200] as const;

/**
 * A picture as an emblem: drawn anew as PNG, small enough to travel with the register, so that nothing of the file but
 * its pixels is kept. Null where the browser cannot read the picture.
 */
export async function emblemOf(picture: Uint8Array): Promise<Emblem | null> {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(picture)])).catch(() => null);
  if (bitmap === null) return null;
  try {
    const drawn = sides.map((side) => drawnAt(bitmap, side));
    return drawn.find((emblem) => emblem !== null) ?? null;
  } finally {
    bitmap.close();
  }
}

function drawnAt(bitmap: ImageBitmap, side: number): Emblem | null {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const emblem = Emblem.safeParse(canvas.toDataURL('image/png'));
  return emblem.success ? emblem.data : null;
}
