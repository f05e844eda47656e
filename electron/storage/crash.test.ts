import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './office-store';
import { readRegister } from './read-register';
import { buildChild, startChild, type WritingChild } from './testing/start-child';
import { must, openForTest, temporaryFolder, testOptions } from './testing/temporary-store';

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;
let built: Folder;
let script: string;
let folder: Folder;
let child: WritingChild | null = null;

beforeAll(async () => {
  built = await temporaryFolder();
  script = await buildChild(built.path);
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await child?.kill();
  child = null;
  await folder.remove();
});

describe('a process that is killed', () => {
  it('loses nothing that it was told was saved', { timeout: 60_000 }, async () => {
    for (const count of [1, 7, 40, 90]) {
      child = startChild(script, folder.path);
      await child.saved(count);
      await child.kill();
      const store = await openForTest(folder.path);
      const acknowledged = child.lastSaved();
      expect(store.seq).toBeGreaterThanOrEqual(acknowledged);
      const [entry] = await store.entriesAfter(acknowledged - 1, 1);
      expect(entry?.patches.at(-1)?.after).toBe(`cost ${acknowledged}`);
      await store.close();
    }
  });

  it('keeps others out while it lives and nobody once it is dead', { timeout: 60_000 }, async () => {
    child = startChild(script, folder.path);
    await child.saved(1);
    expect(await openStore(folder.path, testOptions())).toMatchObject({
      ok: false,
      error: { code: 'profileInUse', host: 'office-pc' },
    });
    await child.kill();
    const store = await openForTest(folder.path);
    expect(store.seq).toBeGreaterThan(0);
    await store.close();
  });

  it('can be read by a command meanwhile', { timeout: 60_000 }, async () => {
    child = startChild(script, folder.path);
    await child.saved(60);
    expect(must(await readRegister(folder.path)).all('visit')).toHaveLength(50);
  });
});

describe('a profile on a shared folder', () => {
  const heartbeat = (beat: string) =>
    writeFile(
      join(folder.path, 'holder.json'),
      JSON.stringify({ host: 'other-pc', since: '2025-11-21T08:00:00.000Z', beat }),
    );

  it('is refused while another computer shows signs of life, and named', async () => {
    await heartbeat('2025-11-21T08:59:30.000Z');
    expect(await openStore(folder.path, testOptions())).toEqual({
      ok: false,
      error: { code: 'profileInUse', host: 'other-pc', since: '2025-11-21T08:00:00.000Z' },
    });
  });

  it('opens when the other computer has been silent, and after a note of our own that was left behind', async () => {
    await heartbeat('2025-11-21T08:50:00.000Z');
    await (await openForTest(folder.path)).close();
    await heartbeat('2025-11-21T09:00:00.000Z');
    await (await openForTest(folder.path, { device: 'other-pc' })).close();
  });
});
