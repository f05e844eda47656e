import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AnyRecord } from '../../shared/domain/records';
import { createProfile, findProfile, listProfiles, type NewProfile } from './profiles';
import { readRegister } from './read-register';
import { must, openForTest, temporaryFolder, testOptions } from './testing/temporary-store';

let base: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  base = await temporaryFolder();
});
afterEach(() => base.remove());

const wanted = (id: string, more: Partial<NewProfile> = {}): NewProfile => ({
  ...testOptions(),
  id,
  origin: { kind: 'own' },
  author: 'Anna',
  ...more,
});
const city = AnyRecord.parse({ id: 'c', kind: 'city', names: { en: 'Harbin' } });

describe('profiles', () => {
  it('are made, found again and listed oldest first', async () => {
    const later = new Date('2025-12-01T00:00:00.000Z');
    const own = must(await createProfile(base.path, wanted('own', { now: () => later })));
    const training = must(
      await createProfile(base.path, wanted('training', { origin: { kind: 'training' } })),
    );
    expect(own).toMatchObject({ id: 'own', folder: join(base.path, 'own'), training: false });
    expect(training.training).toBe(true);
    expect(await listProfiles(base.path)).toEqual([training, own]);
    expect(await findProfile(own.folder)).toEqual({ ok: true, value: own });
  });

  it('begin empty, and can be opened at once', async () => {
    const { folder } = must(await createProfile(base.path, wanted('own')));
    expect(must(await readRegister(folder)).size).toBe(0);
    const store = await openForTest(folder);
    expect(store.seq).toBe(0);
    expect(store.rebuilt).toBe(false);
    await store.close();
  });

  it('begin with the records of a register file', async () => {
    const origin = { kind: 'file', file: 'harbin.json' } as const;
    const { folder } = must(await createProfile(base.path, wanted('file', { origin, records: [city] })));
    expect(must(await readRegister(folder)).get('c')).toMatchObject({ names: { en: 'Harbin' } });
    const store = await openForTest(folder);
    expect(await store.entriesAfter(0)).toMatchObject([{ cause: { kind: 'import' }, author: 'Anna' }]);
    await store.close();
  });

  it('leave nothing behind when their records are refused', async () => {
    const orphan = AnyRecord.parse({ id: 'd', kind: 'city', parent: 'nowhere' });
    expect(await createProfile(base.path, wanted('bad', { records: [city, orphan] }))).toMatchObject({
      error: { code: 'ruleBroken', record: 'd' },
    });
    expect(await readdir(base.path)).toEqual([]);
  });

  it('are never written over', async () => {
    must(await createProfile(base.path, wanted('own', { records: [city] })));
    expect(await createProfile(base.path, wanted('own'))).toMatchObject({ error: { code: 'storageFailed' } });
    expect(must(await readRegister(join(base.path, 'own'))).size).toBe(1);
    expect(await readdir(base.path)).toEqual(['own']);
  });

  it('that are none, or of a newer version, say so and are not listed', async () => {
    const folder = join(base.path, 'odd');
    await mkdir(folder);
    expect(await findProfile(folder)).toEqual({ ok: false, error: { code: 'notAProfile', folder } });
    expect(await readRegister(folder)).toEqual({ ok: false, error: { code: 'notAProfile', folder } });
    await writeFile(
      join(folder, 'profile.json'),
      JSON.stringify({ format: 'partner-cities-profile', version: 2, id: 'odd' }),
    );
    expect(await findProfile(folder)).toEqual({
      ok: false,
      error: { code: 'profileTooNew', folder, version: 2 },
    });
    expect(await listProfiles(base.path)).toEqual([]);
    expect(await listProfiles(join(base.path, 'none'))).toEqual([]);
  });
});
