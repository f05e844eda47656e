import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../shared/changes/entry';
import type { AnyRecord } from '../../shared/domain/records';
import type { WorkingState } from '../../shared/ipc/contract';
import { Register } from '../../shared/register/register';
import { WorkingCopy } from './database';
import { loadWorkingCopy } from './load-working-copy';
import { lastVersion } from './schema';

const entry = (seq: number, record: string, field: string, after: string | null): Entry => ({
  id: `entry-${seq}`,
  author: 'tester',
  action: 'editCity',
  seq,
  at: `2025-11-21T09:00:0${seq}.000Z`,
  device: 'test',
  patches: [{ record, field, before: null, after }],
});
const journal: readonly Entry[] = [
  entry(1, 'chengdu', 'kind', 'city'),
  entry(2, 'chengdu', 'country', 'CN'),
  entry(3, 'harbin', 'kind', 'city'),
];

function mainWith(entries: readonly Entry[], verdict: 'good' | 'rebuild' = 'good') {
  const heard: { reports: WorkingState[]; refused?: string; asked: number[] } = { reports: [], asked: [] };
  return {
    heard,
    call: {
      registerRecordsFrom: async (from: number) => {
        const register = new Register();
        for (const one of entries) register.apply(one);
        const records = [...register.everything()].slice(from, from + 1);
        return {
          seq: register.seq,
          records: JSON.stringify(records),
          next: from + 1 < register.size ? from + 1 : null,
        };
      },
      registerEntriesAfter: async (seq: number) => {
        heard.asked.push(seq);
        return entries.filter((candidate) => candidate.seq > seq).slice(0, 2);
      },
      registerReportWorkingCopy: async (state: WorkingState) => {
        heard.reports.push(state);
        return verdict;
      },
      registerRefuseWorkingCopy: async (reason: string) => {
        heard.refused = reason;
      },
    },
  };
}

/** Waits until the working copy is written, and closes it as the end of the app does. */
async function finish(loaded: Awaited<ReturnType<typeof loadWorkingCopy>>): Promise<void> {
  if (!loaded.ok) throw new Error(loaded.error.code);
  await loaded.value.writer.write([]);
  loaded.value.copy.close();
}

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

describe('the working copy', () => {
  it('is filled batch by batch, and reported empty and then full', async () => {
    const { call, heard } = mainWith(journal);
    const progress: number[] = [];
    const onProgress = (records: number) => progress.push(records);
    const loaded = await loadWorkingCopy(call, factory, { onProgress });
    expect(loaded.ok && loaded.value.register.find('city', 'chengdu')?.country).toBe('CN');
    expect(heard.asked).toEqual([3]);
    expect(progress).toEqual([1, 2]);
    await finish(loaded);
    await vi.waitFor(() => expect(heard.reports).toHaveLength(2));
    expect(heard.reports).toMatchObject([
      { appliedSeq: 0, records: 0 },
      { appliedSeq: 3, records: 2 },
    ]);
  });

  it('asks at the next start only for what came after', async () => {
    await finish(await loadWorkingCopy(mainWith(journal.slice(0, 2)).call, factory));
    const { call, heard } = mainWith(journal);
    const second = await loadWorkingCopy(call, factory);
    expect(heard.asked[0]).toBe(2);
    expect(heard.reports).toMatchObject([{ appliedSeq: 3, records: 2 }]);
    expect(second.ok && second.value.register.size).toBe(2);
  });

  it('is not filled when main knows that it was full before', async () => {
    const { call, heard } = mainWith(journal, 'rebuild');
    const loaded = await loadWorkingCopy(call, factory);
    expect(loaded.ok ? null : loaded.error.code).toBe('rebuild');
    expect(heard.asked).toEqual([]);
  });

  it('that was cut short while it was filled is filled anew', async () => {
    const half = new WorkingCopy();
    const filled: readonly AnyRecord[] = [
      { id: 'chengdu', kind: 'city', country: 'RU' },
      { id: 'minsk', kind: 'city' },
    ];
    await half.records.bulkPut(filled);
    half.close();
    const { call, heard } = mainWith(journal);
    const loaded = await loadWorkingCopy(call, factory);
    expect(loaded.ok && loaded.value.register.size).toBe(2);
    expect(heard.reports[0]).toMatchObject({ appliedSeq: 0, records: 0 });
    await finish(loaded);
    const again = await loadWorkingCopy(mainWith(journal).call, factory);
    expect(again.ok && [...again.value.register.everything()].map(({ id }) => id).sort()).toEqual([
      'chengdu',
      'harbin',
    ]);
  });

  it('forgets records whose creation was undone', async () => {
    await finish(await loadWorkingCopy(mainWith(journal).call, factory));
    const undone = [...journal, entry(4, 'harbin', 'kind', null)];
    const second = await loadWorkingCopy(mainWith(undone).call, factory);
    if (!second.ok) throw new Error('not loaded');
    await second.value.writer.write([]);
    expect(await second.value.copy.records.toCollection().primaryKeys()).toEqual(['chengdu']);
  });

  it('is refused untouched when a newer version of the app made it', async () => {
    const newer = new Dexie('partner-cities');
    newer.version(lastVersion + 1).stores({ records: 'id, kind', meta: 'key' });
    await newer.open();
    await newer.table('records').add({ id: 'x', kind: 'city' });
    newer.close();
    const { call, heard } = mainWith(journal);
    const loaded = await loadWorkingCopy(call, factory);
    expect(loaded.ok ? null : loaded.error.code).toBe('refused');
    expect(heard.refused).toContain(String(lastVersion + 1));
    const [database] = await factory.databases();
    expect(database?.version).toBe((lastVersion + 1) * 10);
  });

  it('is closed and left alone when main wants it rebuilt', async () => {
    await finish(await loadWorkingCopy(mainWith(journal).call, factory));
    const loaded = await loadWorkingCopy(mainWith(journal, 'rebuild').call, factory);
    expect(loaded.ok ? null : loaded.error.code).toBe('rebuild');
  });

  it('opens what the first release left behind', async () => {
    const old = new WorkingCopy('partner-cities', 1);
    await old.records.add({ id: 'minsk', kind: 'city' });
    await old.meta.put({ key: 'appliedSeq', value: 7 });
    old.close();
    const { call, heard } = mainWith([]);
    const loaded = await loadWorkingCopy(call, factory);
    expect(loaded.ok && loaded.value.register.get('minsk')?.kind).toBe('city');
    expect(heard.reports[0]?.appliedSeq).toBe(7);
  });
});
