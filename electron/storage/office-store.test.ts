import { describe, expect, it } from 'vitest';
import { AnyRecord } from '../../shared/domain/records';
import type { OfficeStore } from './office-store';
import { draft, must, write } from './testing/temporary-store';
import { officeOfEachTest } from './testing/test-office';

const office = officeOfEachTest();
const { save, journal } = office;
const everything = (from: OfficeStore) => [...from.register.everything()];

describe('saving', () => {
  it('answers with the entry as written and keeps it over a restart', async () => {
    const saved = must(await save('c', { kind: 'city', names: { ru: 'Харбин', zh: '哈尔滨' } }, 'addCity'));
    expect(saved).toMatchObject({
      entry: { seq: 1, at: '2025-11-21T09:00:00.000Z', device: 'office-pc', author: 'Anna' },
      undo: { undo: 'addCity', redo: null },
    });
    const before = everything(office.store);
    await office.reopen();
    expect(everything(office.store)).toEqual(before);
    expect(await office.store.entriesAfter(0)).toEqual([saved.entry]);
    expect(office.store.warnings).toEqual([]);
  });

  it('acknowledges a draft that comes again, without writing it twice', async () => {
    const repeated = draft(900, write(office.store.register, 'c', { kind: 'city' }));
    const first = must(await office.store.save(repeated));
    const size = (await journal()).length;
    expect(must(await office.store.save(repeated)).entry).toEqual(first.entry);
    await office.reopen();
    expect(must(await office.store.save(repeated)).entry).toEqual(first.entry);
    expect((await journal()).length).toBe(size);
  });

  it('writes values as their schema reads them', async () => {
    await save('v', { kind: 'visit', cost: '  5 000 ', people: { value: 12 } });
    expect(office.store.register.get('v')).toMatchObject({
      cost: '5 000',
      people: { value: 12, qualifier: 'exact' },
    });
    const before = everything(office.store);
    await office.reopen();
    expect(everything(office.store)).toEqual(before);
  });

  it('lets changes that come together wait for one another', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `city-${i}`);
    const saved = await Promise.all(names.map((name) => save(name, { kind: 'city' })));
    expect(saved.map((one) => must(one).entry.seq)).toEqual(names.map((_, i) => i + 1));
  });

  it('gives later instants to later entries even when the clock goes back', async () => {
    const times = ['2025-11-21T09:00:00.000Z', '2024-01-01T00:00:00.000Z', '2025-11-21T09:00:05.000Z'];
    await office.store.close();
    await office.open({ now: () => new Date(times.shift() ?? '2020-01-01') });
    times.unshift('2025-11-21T09:00:00.000Z');
    const instants = [];
    for (const name of ['a', 'b', 'c', 'd']) instants.push(must(await save(name, { kind: 'city' })).entry.at);
    expect(instants).toEqual([...instants].sort());
    expect(new Set(instants).size).toBe(4);
  });
});

describe('undo and redo', () => {
  it('take back and do again one action after another, over a restart', async () => {
    await save('c', { kind: 'city', names: { en: 'Harbin' } }, 'addCity');
    await save('c', { names: { en: 'Ice City' } }, 'renameCity');
    await office.reopen();
    expect(office.store.undoState()).toEqual({ undo: 'renameCity', redo: null });
    expect(must(await office.store.undo()).undo).toEqual({ undo: 'addCity', redo: 'renameCity' });
    expect(office.store.register.get('c')).toMatchObject({ names: { en: 'Harbin' } });
    expect(must(await office.store.undo()).undo).toEqual({ undo: null, redo: 'addCity' });
    expect(office.store.register.get('c')).toBeUndefined();
    expect(await office.store.undo()).toEqual({ ok: false, error: { code: 'nothingToUndo' } });

    await office.reopen();
    must(await office.store.redo());
    expect(must(await office.store.redo()).undo).toEqual({ undo: 'renameCity', redo: null });
    expect(office.store.register.get('c')).toMatchObject({ names: { en: 'Ice City' } });
    expect(await office.store.redo()).toEqual({ ok: false, error: { code: 'nothingToUndo' } });
  });

  it('brings a record back from the bin', async () => {
    await save('c', { kind: 'city' });
    await save('c', { binnedAt: '2025-11-21T09:00:00.000Z' }, 'binCity');
    expect(office.store.register.all('city')).toEqual([]);
    must(await office.store.undo());
    expect(office.store.register.all('city')).toHaveLength(1);
  });

  it('end at a register that was opened', async () => {
    await save('c', { kind: 'city' });
    must(await office.store.importRecords([AnyRecord.parse({ id: 'x', kind: 'city' })], 'Anna'));
    expect(office.store.undoState()).toEqual({ undo: null, redo: null });
  });
});

describe('opening a register file', () => {
  const made = '2020-05-01T08:00:00.000Z';
  const records = Array.from({ length: 1_500 }, (_, i) =>
    AnyRecord.parse({ id: `r${i}`, kind: 'visit', cost: `${i}`, createdAt: made, updatedAt: made }),
  );

  it('writes all records or none, in entries of bounded size that no undo reaches', async () => {
    const [bad] = records;
    const wrong = await office.store.importRecords(
      [...records, { ...bad, id: 'z', cities: ['nowhere'] } as AnyRecord],
      'A',
    );
    expect(wrong).toMatchObject({ error: { code: 'ruleBroken', record: 'z' } });
    expect(office.store.seq).toBe(0);

    const long = 'x'.repeat(1_000);
    const large = records.map((record) => ({ ...record, notes: { en: long } }) as AnyRecord);
    expect(must(await office.store.importRecords(large, 'Anna'))).toEqual({ undo: null, redo: null });
    await office.reopen();
    expect(office.store.undoState()).toEqual({ undo: null, redo: null });
    expect(office.store.register.size).toBe(1_500);
    expect(office.store.register.get('r7')).toMatchObject({ createdAt: made, notes: { en: long } });
    const entries = await office.store.entriesAfter(0, 100, 10_000_000);
    expect(entries).toHaveLength(office.store.seq);
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      expect(JSON.stringify(entry).length).toBeLessThan(1_100_000);
      expect(entry.cause).toEqual({ kind: 'import' });
    }
    const recordsOf = entries.map(({ patches }) => new Set(patches.map(({ record }) => record)).size);
    expect(recordsOf.reduce((sum, count) => sum + count)).toBe(1_500);
  });

  it('may hold records that refer to one another across entries', async () => {
    const long = 'x'.repeat(3_000);
    const city = AnyRecord.parse({ id: 'c', kind: 'city' });
    const visits = Array.from({ length: 500 }, (_, i) =>
      AnyRecord.parse({ id: `v${i}`, kind: 'visit', notes: { en: long }, cities: ['c'] }),
    );
    must(await office.store.importRecords([...visits, city], 'Anna'));
    expect(office.store.seq).toBeGreaterThan(1);
    await office.reopen();
    expect(office.store.register.all('visit')).toHaveLength(500);
  });
});

describe('reading entries', () => {
  it('ends a batch at its limit of bytes, gives a longer entry alone, and leaves none out', async () => {
    await office.store.close();
    await office.open({ segmentLimit: 3_000 });
    const lengths = [10, 10, 900, 10, 2_500, 10, 10, 300, 300, 300, 300, 300];
    for (const [i, length] of lengths.entries()) {
      await save(`v${i}`, { kind: 'visit', notes: { en: 'x'.repeat(length) } });
    }
    for (const round of ['written', 'read']) {
      const read: number[] = [];
      const batches: number[] = [];
      for (;;) {
        const batch = await office.store.entriesAfter(read.length, 100, 2_000);
        if (batch.length === 0) break;
        const bytes = batch.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
        expect(batch.length === 1 || bytes < 2_000, round).toBe(true);
        batches.push(batch.length);
        read.push(...batch.map(({ seq }) => seq));
      }
      expect(read).toEqual(lengths.map((_, i) => i + 1));
      expect(batches.length).toBeGreaterThan(3);
      expect(batches.length).toBeLessThan(lengths.length);
      await office.store.close();
      await office.open({ segmentLimit: 3_000 });
    }
  });
});
