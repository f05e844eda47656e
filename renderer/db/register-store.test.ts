import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { MemoryDesktop } from '../testing/memory-desktop';
import { CopyWriter } from './copy-writer';
import { WorkingCopy } from './database';
import { RegisterStore } from './register-store';

const city: AnyRecord = { id: 'chengdu', kind: 'city', names: { en: 'Chengdu' } };
let databases = 0;
let desktop: MemoryDesktop;
let copy: WorkingCopy;
let store: RegisterStore;

beforeEach(() => {
  databases += 1;
  desktop = new MemoryDesktop([city]);
  copy = new WorkingCopy(`store-${databases}`);
  let made = 0;
  const register = new Register([city]);
  store = new RegisterStore({
    register,
    writer: new CopyWriter(copy, register),
    call: desktop.call,
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
    author: 'tester',
    now: () => '2025-11-21T10:00:00.000Z',
  });
});

describe('saving', () => {
  it('shows a value and calls it saved only after the journal has it', async () => {
    const saving = store.saveFields('chengdu', { country: 'CN' }, 'editCity');
    expect(store.view().find('city', 'chengdu')?.country).toBeUndefined();
    await saving;
    expect(store.view().find('city', 'chengdu')?.country).toBe('CN');
    expect(store.status().kind).toBe('saved');
    await vi.waitFor(async () => expect((await copy.meta.get('appliedSeq'))?.value).toBe(1));
    expect(await copy.records.get('chengdu')).toMatchObject({ country: 'CN' });
  });

  it('changes nothing when main refuses, and says so', async () => {
    const before = store.view();
    desktop.failure = { code: 'writingStopped' };
    const outcome = await store.saveFields('chengdu', { country: 'CN' }, 'editCity');
    expect(outcome?.ok).toBe(false);
    expect(store.view()).toBe(before);
    expect(store.status()).toEqual({ kind: 'failed', error: { code: 'writingStopped' } });
  });

  it('sends nothing when the value is already there', async () => {
    expect(await store.saveFields('chengdu', { names: { en: 'Chengdu' } }, 'editCity')).toBeNull();
    expect(desktop.drafts).toEqual([]);
  });

  it('lets each of two quick changes see what the one before left', async () => {
    await Promise.all([
      store.saveFields('chengdu', { country: 'CN' }, 'editCity'),
      store.saveFields('chengdu', { country: 'RU' }, 'editCity'),
    ]);
    expect(desktop.drafts[1]?.patches[0]).toMatchObject({ before: 'CN', after: 'RU' });
  });

  it('goes on after the working copy broke, because the journal has every change', async () => {
    await copy.delete();
    copy.close();
    await store.saveFields('chengdu', { country: 'CN' }, 'editCity');
    expect(store.view().find('city', 'chengdu')?.country).toBe('CN');
    expect(store.status().kind).toBe('saved');
  });
});

describe('a record', () => {
  it('is made, thrown into the bin and brought back by undo', async () => {
    const made = await store.createRecord('event', { title: { en: 'Forum' } }, 'createEvent');
    if (!made.ok) throw new Error(made.error.code);
    expect(
      store
        .view()
        .all('event')
        .map(({ id }) => id),
    ).toEqual([made.value]);
    await store.binRecords([made.value], 'deleteEvent');
    expect(store.view().all('event')).toEqual([]);
    expect(store.view().binned()).toHaveLength(1);
    await store.undo();
    expect(store.view().all('event')).toHaveLength(1);
    await store.redo();
    expect(store.view().all('event')).toEqual([]);
  });

  it('gives a new view after every change, so that figures are counted again', async () => {
    const before = store.view();
    await store.saveFields('chengdu', { country: 'CN' }, 'editCity');
    expect(store.view()).not.toBe(before);
    expect(store.view().seq).toBe(1);
  });
});
