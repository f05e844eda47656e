import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkingState } from '../../shared/ipc/contract';
import { digestOf } from '../../shared/register/digest';
import { Register } from '../../shared/register/register';
import { segmentPath } from './journal/segments';
import { type OfficeStore, openStore } from './office-store';
import { draft, must, openForTest, temporaryFolder, testOptions, write } from './testing/temporary-store';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: OfficeStore;
let drafts = 0;

beforeEach(async () => {
  folder = await temporaryFolder();
  await open();
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

async function open(chromium?: number): Promise<void> {
  store = await openForTest(folder.path, chromium === undefined ? {} : { chromium });
}

async function reopen(chromium?: number): Promise<void> {
  await store.close();
  await open(chromium);
}

async function addCities(...names: string[]): Promise<void> {
  for (const name of names) {
    must(await store.save(draft(++drafts, write(store.register, name, { kind: 'city' }))));
  }
}

/** What a working copy holds that has applied the journal's entries up to `seq`. */
async function copyAt(seq: number): Promise<WorkingState> {
  const register = new Register();
  for (const entry of await store.entriesAfter(0, seq)) register.apply(entry);
  return { appliedSeq: seq, records: register.size, digest: digestOf(register.everything()) };
}

const name = (path: string) => path.slice(folder.path.length + 1);
const aside = () => readdir(join(folder.path, 'working-aside')).catch(() => []);
/** Chromium has run: the folder of the generation is no longer empty. */
const useCopy = (content = 'leveldb') => writeFile(join(store.workingFolder, 'data'), content);

describe('a working copy', () => {
  it('is good when it holds what the journal adds up to, also when it is behind', async () => {
    expect(await store.checkWorkingCopy(await copyAt(0))).toBe('good');
    await addCities('a', 'b', 'c');
    for (const seq of [3, 1, 2, 3]) {
      expect(await store.checkWorkingCopy(await copyAt(seq)), `at ${seq}`).toBe('good');
    }
  });

  it('is not trusted when it lacks a record, holds an older one, or has one too many', async () => {
    await addCities('a', 'b');
    const sound = await copyAt(2);
    const older = await copyAt(1);
    expect(await store.checkWorkingCopy({ ...sound, records: 1 })).toBe('rebuild');
    expect(await store.checkWorkingCopy({ ...sound, digest: older.digest })).toBe('rebuild');
    expect(await store.checkWorkingCopy({ ...older, appliedSeq: 2 })).toBe('rebuild');
    expect(await store.checkWorkingCopy({ ...sound, appliedSeq: 1 })).toBe('rebuild');
  });

  it('is not trusted when it is ahead of the journal', async () => {
    await addCities('a', 'b');
    expect(await store.checkWorkingCopy({ ...(await copyAt(2)), appliedSeq: 3 })).toBe('rebuild');
  });

  it('is not trusted when it was emptied after it had been filled', async () => {
    await addCities('a');
    expect(await store.checkWorkingCopy(await copyAt(1))).toBe('good');
    expect(await store.checkWorkingCopy(await copyAt(0))).toBe('rebuild');
  });
});

describe('a new generation', () => {
  it('moves the old folder aside with the reason and keeps it', async () => {
    await useCopy('precious');
    const old = name(store.workingFolder);
    await store.startNewGeneration('newer schema: 7/2');
    expect(name(store.workingFolder)).not.toBe(old);
    expect(store.rebuilt).toBe(true);
    expect(await readdir(store.workingFolder)).toEqual([]);
    expect(await aside()).toEqual(['0001-newer-schema-7-2']);
    expect(await readFile(join(folder.path, 'working-aside', '0001-newer-schema-7-2', 'data'), 'utf8')).toBe(
      'precious',
    );
    await reopen();
    expect(name(store.workingFolder)).toBe(join('working', '0002'));
    expect(store.rebuilt).toBe(false);
  });

  it.each([
    ['missing', () => rm(store.workingFolder, { recursive: true })],
    ['emptied', () => rm(join(store.workingFolder, 'data'))],
  ])('begins when the folder that was in use is %s', async (_, harm) => {
    await addCities('a');
    await useCopy();
    await store.checkWorkingCopy(await copyAt(1));
    await harm();
    await reopen();
    expect(name(store.workingFolder)).toBe(join('working', '0002'));
    expect(store.rebuilt).toBe(true);
    expect(await store.checkWorkingCopy(await copyAt(0))).toBe('good');
  });

  it('does not begin for a folder that was never filled', async () => {
    await reopen();
    expect(name(store.workingFolder)).toBe(join('working', '0001'));
    expect(store.rebuilt).toBe(false);
  });

  it('begins under an older Chromium than the one that wrote it, not under a newer one', async () => {
    await reopen(156);
    await useCopy();
    await reopen(158);
    await reopen(158);
    expect(store.rebuilt).toBe(false);
    await reopen(156);
    expect(store.rebuilt).toBe(true);
    expect(await aside()).toEqual(['0001-older-chromium']);
  });

  it('begins when the ledger is lost or unreadable, and takes no number twice', async () => {
    await useCopy();
    await store.startNewGeneration('test');
    await useCopy();
    await store.close();
    await writeFile(join(folder.path, 'ledger.json'), '{"format":');
    await open();
    expect(name(store.workingFolder)).toBe(join('working', '0003'));
    expect(store.rebuilt).toBe(true);
    expect((await aside()).sort()).toEqual(['0001-test', '0002-left-over']);
  });
});

describe('a journal that is not what the ledger saw', () => {
  const journal = () => join(folder.path, 'journal');

  it('is not taken for a new office when it is gone', async () => {
    await addCities('a', 'b');
    await store.close();
    await rm(journal(), { recursive: true });
    expect(await openStore(folder.path, testOptions())).toEqual({
      ok: false,
      error: { code: 'journalMissing', folder: folder.path, seq: 2 },
    });
    await mkdir(journal());
    expect(await openStore(folder.path, testOptions())).toMatchObject({ error: { code: 'journalMissing' } });
  });

  it('opens with a warning when its last entries are gone', async () => {
    await addCities('a', 'b', 'c');
    await store.close();
    const file = segmentPath(journal(), 1);
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${lines.slice(0, 2).join('\n')}\n`);
    await open();
    expect(store.warnings).toEqual([{ code: 'journalShortened', detail: '2 < 3' }]);
  });
});
