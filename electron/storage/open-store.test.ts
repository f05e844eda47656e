import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from './disk';
import { segmentPath } from './journal/segments';
import { type OfficeStore, openStore } from './office-store';
import { readRegister } from './read-register';
import { diskWithRoom, systemError } from './testing/faulty-disk';
import { draft, must, openForTest, temporaryFolder, testOptions, write } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: OfficeStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openForTest(folder.path);
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

let drafts = 0;
type Fields = Parameters<typeof write>[2];
const save = (record: string, fields: Fields, action?: string) =>
  store.save(draft(++drafts, write(store.register, record, fields), action));
const journal = () => readFile(segmentPath(join(folder.path, 'journal'), 1), 'utf8');

async function reopen(): Promise<void> {
  await store.close();
  store = await openForTest(folder.path);
}

describe('trouble with the disk', () => {
  it('stops writing at the first error, says why once, and keeps all that was saved', async () => {
    await save('c', { kind: 'city' });
    await store.close();
    const disk = diskWithRoom(1_000);
    store = await openForTest(folder.path, { disk });
    disk.room = 30;
    expect(await save('d', { kind: 'city' })).toMatchObject({
      error: { code: 'writeFailed', reason: 'diskFull' },
    });
    disk.room = 1_000_000;
    expect(await save('e', { kind: 'city' })).toEqual({ ok: false, error: { code: 'writingStopped' } });
    expect(await store.undo()).toEqual({ ok: false, error: { code: 'writingStopped' } });
    expect(store.failure).toMatchObject({ reason: 'diskFull' });
    expect(store.register.size).toBe(1);

    await reopen();
    expect(store.warnings).toMatchObject([{ code: 'journalTailCut' }]);
    expect(store.register.size).toBe(1);
    must(await save('d', { kind: 'city' }));
  });

  it('says that the folder allows no writing', async () => {
    await store.close();
    const open: typeof realDisk.open = (path, flags) =>
      flags === 'w' ? realDisk.open(path, flags) : Promise.reject(systemError('EROFS'));
    store = await openForTest(folder.path, { disk: { ...realDisk, open } });
    expect(await save('c', { kind: 'city' })).toMatchObject({
      error: { code: 'writeFailed', reason: 'readOnly' },
    });
  });
});

describe('opening', () => {
  it('names a folder that is not there', async () => {
    const lost = join(folder.path, 'none');
    const error = { code: 'profileFolderMissing', folder: lost };
    expect(await openStore(lost, testOptions())).toEqual({ ok: false, error });
    expect(await readRegister(lost)).toEqual({ ok: false, error });
  });

  it('refuses a damaged journal without touching it, and lets the profile go', async () => {
    await save('c', { kind: 'city' });
    await save('d', { kind: 'city' });
    await store.close();
    const file = segmentPath(join(folder.path, 'journal'), 1);
    const sound = await journal();
    await writeFile(file, sound.replace('"c"', '"x"'));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await openStore(folder.path, testOptions())).toEqual({
        ok: false,
        error: { code: 'journalDamaged', file, line: 1 },
      });
    }
    await writeFile(file, sound);
    store = await openForTest(folder.path);
    expect(store.register.size).toBe(2);
  });

  it('refuses a profile of a newer version', async () => {
    await store.close();
    const profile = join(folder.path, 'profile.json');
    await writeFile(profile, JSON.stringify({ format: 'partner-cities-profile', version: 2 }));
    expect(await openStore(folder.path, testOptions())).toEqual({
      ok: false,
      error: { code: 'profileTooNew', folder: folder.path, version: 2 },
    });
  });

  it('is refused to a second one while the first has it', async () => {
    expect(await openStore(folder.path, testOptions())).toEqual({
      ok: false,
      error: { code: 'profileInUse', host: 'office-pc', since: '2025-11-21T09:00:00.000Z' },
    });
  });

  it('says when a line was torn, and goes on', async () => {
    await save('c', { kind: 'city' });
    await store.close();
    await appendFile(segmentPath(join(folder.path, 'journal'), 1), '{"hash":"12');
    store = await openForTest(folder.path);
    expect(store.warnings).toMatchObject([{ code: 'journalTailCut' }]);
    must(await save('d', { kind: 'city' }));
    await reopen();
    expect(store.warnings).toEqual([]);
    expect(store.seq).toBe(2);
  });

  it('gives entries in pages, across segments', async () => {
    await store.close();
    store = await openForTest(folder.path, { segmentLimit: 700 });
    for (let i = 0; i < 12; i += 1) must(await save(`c${i}`, { kind: 'city' }));
    const pages = [
      await store.entriesAfter(0, 5),
      await store.entriesAfter(5, 5),
      await store.entriesAfter(10, 5),
    ];
    expect(pages.map((page) => page.map(({ seq }) => seq))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
      [11, 12],
    ]);
    expect(await store.entriesAfter(12)).toEqual([]);
  });
});

describe('a computer that slept on a shared folder', () => {
  const minutes = (n: number) => new Date(Date.parse('2025-11-21T09:00:00.000Z') + n * 60_000);
  const holder = () => join(folder.path, 'holder.json');
  const takeOver = (at: Date) =>
    writeFile(
      holder(),
      JSON.stringify({ host: 'other-pc', since: at.toISOString(), beat: at.toISOString() }),
    );
  let clock: Date;

  beforeEach(async () => {
    await store.close();
    clock = minutes(0);
    store = await openForTest(folder.path, { now: () => clock });
  });

  it('writes nothing more once another computer has opened the office, and leaves it the place', async () => {
    must(await save('c', { kind: 'city' }));
    clock = minutes(30);
    await takeOver(clock);
    const before = await journal();
    const refused = { ok: false, error: { code: 'officeTakenOver', computer: 'other-pc' } };
    expect(await save('d', { kind: 'city' })).toEqual(refused);
    expect(await store.undo()).toEqual(refused);
    expect(await journal()).toBe(before);
    await store.close();
    expect(await readFile(holder(), 'utf8')).toContain('other-pc');
  });

  it('goes on where nobody else came, and says again that it is there', async () => {
    clock = minutes(30);
    must(await save('c', { kind: 'city' }));
    expect(await readFile(holder(), 'utf8')).toContain(clock.toISOString());
  });

  it('does not look for others at every save', async () => {
    clock = minutes(1);
    await takeOver(clock);
    must(await save('c', { kind: 'city' }));
  });
});
