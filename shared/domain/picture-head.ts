/** What a picture file says of itself before its pixels. */
export interface PictureHead {
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];

/**
 * The kind and size of a picture by its first bytes, whatever its file is called: PNG by its IHDR chunk, JPEG by the
 * marker of its frame (SOF0 to SOF15). Null for every other file.
 */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  if (pngStart.every((byte, at) => bytes[at] === byte) && bytes.length >= 24) {
    return { type: 'png', width: number4(bytes, 16), height: number4(bytes, 20) };
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegHead(bytes) : null;
}

/** Segments follow each other, each with its length, until the one that names the size. */
function jpegHead(bytes: Uint8Array): PictureHead | null {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) {
      return { type: 'jpeg', height: number2(bytes, at + 5), width: number2(bytes, at + 7) };
    }
    const isPadding = marker === 0xff;
    at += isPadding ? 1 : 2 + number2(bytes, at + 2);
  }
  return null;
}

/** DHT, JPG and DAC lie among the frames and are none. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const number2 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const number4 = (bytes: Uint8Array, at: number) => number2(bytes, at) * 65_536 + number2(bytes, at + 2);
