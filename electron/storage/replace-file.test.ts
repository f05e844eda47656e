import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from './disk';
import { replaceFile } from './replace-file';
import { diskThatRefuses, diskWithRoom, systemError } from './testing/faulty-disk';
import { temporaryFolder } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'summary.pdf');
  await writeFile(file, 'the old paper');
});
afterEach(() => folder.remove());

const content = () => readFile(file, 'utf8');
const names = () => readdir(folder.path);

describe('replacing a file', () => {
  it('puts the new content in place of the old and leaves nothing else', async () => {
    expect(await replaceFile(file, 'новая бумага 新文件')).toEqual({ ok: true, value: undefined });
    expect(await content()).toBe('новая бумага 新文件');
    expect(await names()).toEqual(['summary.pdf']);
  });

  it('goes on after short writes until every byte is out', async () => {
    const bytes = Buffer.alloc(100_000, 'abc');
    expect(await replaceFile(file, bytes, diskWithRoom(200_000))).toMatchObject({ ok: true });
    expect(await readFile(file)).toEqual(bytes);
  });

  it('keeps the old file whole at whatever byte the disk becomes full', async () => {
    for (let room = 0; room < 20; room += 1) {
      const result = await replaceFile(file, 'twenty bytes of text', diskWithRoom(room));
      expect(result).toEqual({ ok: false, error: { code: 'diskFull', file } });
      expect(await content()).toBe('the old paper');
      expect(await names()).toEqual(['summary.pdf']);
    }
  });

  it.each(['EROFS', 'EACCES', 'EPERM'])('says that the folder is read-only on %s', async (code) => {
    const result = await replaceFile(file, 'new', diskThatRefuses(code));
    expect(result).toEqual({ ok: false, error: { code: 'folderReadOnly', file } });
    expect(await content()).toBe('the old paper');
  });

  it('says that the folder is missing', async () => {
    const lost = join(folder.path, 'none', 'a.pdf');
    expect(await replaceFile(lost, 'new')).toEqual({
      ok: false,
      error: { code: 'folderMissing', file: lost },
    });
  });

  it('refuses to stand in for a folder', async () => {
    const taken = join(folder.path, 'taken');
    await mkdir(join(taken, 'inside'), { recursive: true });
    expect(await replaceFile(taken, 'new')).toEqual({
      ok: false,
      error: { code: 'writeFailed', file: taken },
    });
    expect((await names()).sort()).toEqual(['summary.pdf', 'taken']);
  });

  it('notices a disk that stores something else than it was given', async () => {
    const forgetful: Disk = {
      ...realDisk,
      async open(path, flags) {
        const real = await realDisk.open(path, flags);
        return { ...real, write: async (_, __, length) => length };
      },
    };
    expect(await replaceFile(file, 'new', forgetful)).toMatchObject({ error: { code: 'writeFailed' } });
    expect(await content()).toBe('the old paper');
    expect(await names()).toEqual(['summary.pdf']);
  });

  it('waits for a scanner that holds the file for a moment, and gives up on one that keeps it', async () => {
    let refusals = 3;
    const held: Disk = {
      ...realDisk,
      rename: (from, to) =>
        refusals-- > 0 ? Promise.reject(systemError('EBUSY')) : realDisk.rename(from, to),
    };
    expect(await replaceFile(file, 'new', held)).toMatchObject({ ok: true });
    expect(await content()).toBe('new');

    refusals = 1_000;
    expect(await replaceFile(file, 'newer', held)).toEqual({
      ok: false,
      error: { code: 'writeFailed', file },
    });
    expect(await content()).toBe('new');
    expect(await names()).toEqual(['summary.pdf']);
  });

  it('lets calls for one file take turns', async () => {
    const texts = ['a', 'bb', 'ccc', 'dddd'].map((text) => text.repeat(50_000));
    const results = await Promise.all(texts.map((text) => replaceFile(file, text)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await content()).toBe(texts[3]);
  });
});
