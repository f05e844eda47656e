import { z } from '../zod';
import { type PictureHead, pictureHead } from './picture-head';

const start = 'data:image/png;base64,';
/** Characters of a megabyte in base64. A coat of arms 20 mm high takes about a fifth of it at 600 dots to the inch. */
const longest = start.length + 4 * Math.ceil(1_048_576 / 3);
/** More pixels than print can show only make a register slow. */
const widest = 2_048;

/**
 * The coat of arms or emblem of an office: a PNG as `data:image/png;base64,…`, at most 1 MB and 2,048 pixels to a side.
 * Another kind of picture is made into one when it is chosen; a drawing with scripts in it (SVG) never is.
 */
export const Emblem = z
  .string()
  .max(longest)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]{32,}={0,2}$/, { message: 'notAPicture' })
  .refine(
    (emblem) => {
      const head = emblemSize(emblem);
      return head !== null && isUsable(head.width) && isUsable(head.height);
    },
    { message: 'notAPicture' },
  );
export type Emblem = z.infer<typeof Emblem>;

const isUsable = (side: number) => side >= 1 && side <= widest;

/** Size of an emblem in pixels; null where the text is none. */
export function emblemSize(emblem: string): Pick<PictureHead, 'width' | 'height'> | null {
  if (!emblem.startsWith(start)) return null;
  const head = pictureHead(bytesOf(emblem.slice(start.length, start.length + 32)));
  return head?.type === 'png' ? head : null;
}

/** The base64 text of the PNG, without what makes an address of it. */
export const emblemBase64 = (emblem: Emblem): string => emblem.slice(start.length);

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 in groups of four digits; what is no digit counts as the first one. */
function bytesOf(base64: string): Uint8Array {
  const groups = base64.match(/.{4}/g) ?? [];
  const bytes = groups.flatMap((group) => {
    const value = [...group].reduce((sum, digit) => sum * 64 + Math.max(0, digits.indexOf(digit)), 0);
    return [value >>> 16, (value >>> 8) & 0xff, value & 0xff];
  });
  return Uint8Array.from(bytes);
}
