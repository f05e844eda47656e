import { expect, it } from 'vitest';
import { Emblem, emblemSize } from './emblem';
import { pictureHead } from './picture-head';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const png = (width: number, height: number) => {
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
  const four = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  return Uint8Array.from([...start, ...four(width), ...four(height), 8, 6, 0, 0, 0]);
};
const urlOf = (bytes: Uint8Array, type = 'png') =>
  `data:image/${type};base64,${Buffer.from([...bytes, ...new Uint8Array(12)]).toString('base64')}`;

it('takes a PNG in a data URL and tells its size', () => {
  expect(Emblem.safeParse(pixel).success).toBe(true);
  expect(emblemSize(pixel)).toMatchObject({ width: 1, height: 1 });
  expect(emblemSize(urlOf(png(600, 480)))).toMatchObject({ width: 600, height: 480 });
});

it.each([
  [
    'a drawing that may hold scripts',
    'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+PHN2Zy8+PHN2Zy8+',
  ],
  ['an address', 'https://example.org/arms.png'],
  [
    'a page that calls itself a picture',
    `data:image/png;base64,${Buffer.from('<script>alert(1)</script>'.repeat(4)).toString('base64')}`,
  ],
  ['a JPEG, which is drawn anew when it is chosen', urlOf(Uint8Array.from([0xff, 0xd8, 0xff]), 'jpeg')],
  ['markup behind the picture', `${pixel}"><script>`],
  ['more pixels than print shows', urlOf(png(2_049, 10))],
  ['no pixels at all', urlOf(png(0, 10))],
  ['more than a megabyte', `${pixel.slice(0, -2)}${'A'.repeat(1_400_000)}`],
])('refuses %s', (_, emblem) => {
  expect(Emblem.safeParse(emblem).success).toBe(false);
});

it('finds the size of a JPEG behind its other segments', () => {
  const jfif = [0xff, 0xe0, 0, 6, 1, 2, 3, 4];
  const huffman = [0xff, 0xc4, 0, 4, 0xff, 0xc0];
  const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80, 3];
  const file = (segments: readonly number[]) => Uint8Array.from([0xff, 0xd8, ...segments]);
  expect(pictureHead(file([...jfif, ...huffman, ...frame]))).toEqual({
    type: 'jpeg',
    width: 640,
    height: 480,
  });
  expect(pictureHead(file(jfif))).toBeNull();
  // A segment of no length would be read for ever.
  expect(pictureHead(file([0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0]))).toBeNull();
});

it('takes no other file for a picture', () => {
  for (const text of [
    '',
    'GIF89a',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '%PDF-1.7',
    'PK\u0003\u0004',
  ])
    expect(pictureHead(Buffer.from(text))).toBeNull();
});
