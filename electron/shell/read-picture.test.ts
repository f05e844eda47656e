import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPicture } from './read-picture';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const codeOf = async (file: string) => {
  const read = await readPicture(file);
  return read.ok ? 'read' : read.error.code;
};

it('reads a picture whole, whatever its file is called', async () => {
  const read = await readPicture(written('arms.dat', png));
  expect(read.ok && Buffer.from(read.value)).toEqual(png);
});

it('refuses by its bytes what is only called a picture', async () => {
  expect(await codeOf(written('arms.png', Buffer.from('<svg onload="alert(1)"/>')))).toBe('notAPicture');
  expect(await codeOf(written('empty.png', Buffer.alloc(0)))).toBe('notAPicture');
});

it('refuses what is too large on the disk or would be when it is unpacked', async () => {
  expect(await codeOf(written('heavy.png', Buffer.concat([png, Buffer.alloc(9 * 1024 * 1024)])))).toBe(
    'pictureTooLarge',
  );
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(60_000, 16);
  expect(await codeOf(written('bomb.png', bomb))).toBe('pictureTooLarge');
});

it('says what is wrong with a file that is gone, or is none', async () => {
  expect(await codeOf(join(folder, 'gone.png'))).toBe('fileMissing');
  expect(await codeOf(folder)).toBe('notReadable');
});
