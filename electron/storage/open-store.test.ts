import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from './disk';
import { segmentPath } from './journal/segments';
import { openStore } from './office-store';
import { readRegister } from './read-register';
import { diskWithRoom, systemError } from './testing/faulty-disk';
import { must, testOptions } from './testing/temporary-store';
import { officeOfEachTest } from './testing/test-office';

const office = officeOfEachTest();
const { save, journal } = office;

describe('trouble with the disk', () => {
  it('stops writing at the first error, says why once, and keeps all that was saved', async () => {
    await save('c', { kind: 'city' });
    await office.store.close();
    const disk = diskWithRoom(1_000);
    await office.open({ disk });
    disk.room = 30;
    expect(await save('d', { kind: 'city' })).toMatchObject({
      error: { code: 'writeFailed', reason: 'diskFull' },
    });
    disk.room = 1_000_000;
    expect(await save('e', { kind: 'city' })).toEqual({ ok: false, error: { code: 'writingStopped' } });
    expect(await office.store.undo()).toEqual({ ok: false, error: { code: 'writingStopped' } });
    expect(office.store.failure).toMatchObject({ reason: 'diskFull' });
    expect(office.store.register.size).toBe(1);

    await office.reopen();
    expect(office.store.warnings).toMatchObject([{ code: 'journalTailCut' }]);
    expect(office.store.register.size).toBe(1);
    must(await save('d', { kind: 'city' }));
  });

  it('says that the folder allows no writing', async () => {
    await office.store.close();
    const open: typeof realDisk.open = (path, flags) =>
      flags === 'w' ? realDisk.open(path, flags) : Promise.reject(systemError('EROFS'));
    await office.open({ disk: { ...realDisk, open } });
    expect(await save('c', { kind: 'city' })).toMatchObject({
      error: { code: 'writeFailed', reason: 'readOnly' },
    });
  });
});

describe('opening', () => {
  it('names a folder that is not there', async () => {
    const lost = join(office.folder, 'none');
    const error = { code: 'profileFolderMissing', folder: lost };
    expect(await openStore(lost, testOptions())).toEqual({ ok: false, error });
    expect(await readRegister(lost)).toEqual({ ok: false, error });
  });

  it('refuses a damaged journal without touching it, and lets the profile go', async () => {
    await save('c', { kind: 'city' });
    await save('d', { kind: 'city' });
    await office.store.close();
    const file = segmentPath(join(office.folder, 'journal'), 1);
    const sound = await journal();
    await writeFile(file, sound.replace('"c"', '"x"'));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await openStore(office.folder, testOptions())).toEqual({
        ok: false,
        error: { code: 'journalDamaged', file, line: 1 },
      });
    }
    await writeFile(file, sound);
    await office.open();
    expect(office.store.register.size).toBe(2);
  });

  it('refuses a profile of a newer version', async () => {
    await office.store.close();
    const profile = join(office.folder, 'profile.json');
    await writeFile(profile, JSON.stringify({ format: 'partner-cities-profile', version: 2 }));
    expect(await openStore(office.folder, testOptions())).toEqual({
      ok: false,
      error: { code: 'profileTooNew', folder: office.folder, version: 2 },
    });
  });

  it('is refused to a second one while the first has it', async () => {
    expect(await openStore(office.folder, testOptions())).toEqual({
      ok: false,
      error: { code: 'profileInUse', host: 'office-pc', since: '2025-11-21T09:00:00.000Z' },
    });
  });

  it('says when a line was torn, and goes on', async () => {
    await save('c', { kind: 'city' });
    await office.store.close();
    await appendFile(segmentPath(join(office.folder, 'journal'), 1), '{"hash":"12');
    await office.open();
    expect(office.store.warnings).toMatchObject([{ code: 'journalTailCut' }]);
    must(await save('d', { kind: 'city' }));
    await office.reopen();
    expect(office.store.warnings).toEqual([]);
    expect(office.store.seq).toBe(2);
  });

  it('gives entries in pages, across segments', async () => {
    await office.store.close();
    await office.open({ segmentLimit: 700 });
    for (let i = 0; i < 12; i += 1) must(await save(`c${i}`, { kind: 'city' }));
    const pages = [
      await office.store.entriesAfter(0, 5),
      await office.store.entriesAfter(5, 5),
      await office.store.entriesAfter(10, 5),
    ];
    expect(pages.map((page) => page.map(({ seq }) => seq))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
      [11, 12],
    ]);
    expect(await office.store.entriesAfter(12)).toEqual([]);
  });
});

describe('a computer that slept on a shared folder', () => {
  const minutes = (n: number) => new Date(Date.parse('2025-11-21T09:00:00.000Z') + n * 60_000);
  const holder = () => join(office.folder, 'holder.json');
  const takeOver = (at: Date) =>
    writeFile(
      holder(),
      JSON.stringify({ host: 'other-pc', since: at.toISOString(), beat: at.toISOString() }),
    );
  let clock: Date;

  beforeEach(async () => {
    await office.store.close();
    clock = minutes(0);
    await office.open({ now: () => clock });
  });

  it('writes nothing more once another computer has opened the office, and leaves it the place', async () => {
    must(await save('c', { kind: 'city' }));
    clock = minutes(30);
    await takeOver(clock);
    const before = await journal();
    const refused = { ok: false, error: { code: 'officeTakenOver', computer: 'other-pc' } };
    expect(await save('d', { kind: 'city' })).toEqual(refused);
    expect(await office.store.undo()).toEqual(refused);
    expect(await journal()).toBe(before);
    await office.store.close();
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
