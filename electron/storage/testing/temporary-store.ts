import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft, Json, Patch } from '../../../shared/changes/entry';
import type { Register } from '../../../shared/register/register';
import type { Result } from '../../../shared/result';
import { type OfficeStore, openStore } from '../office-store';
import type { StoreOptions } from '../store-parts';

/** A folder of its own for a test, in the system's place for such; `remove` it afterwards. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'partner-cities-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The value of a result that a test relies on. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Opens a store at a standing clock, with ids counted up from 1. */
export async function openForTest(folder: string, options: Partial<StoreOptions> = {}): Promise<OfficeStore> {
  return must(await openStore(folder, { ...testOptions(), ...options }));
}

export function testOptions() {
  let ids = 0;
  return {
    device: 'office-pc',
    now: () => new Date('2025-11-21T09:00:00.000Z'),
    newId: () => draftId(0x1000000 + ids++),
  };
}

export const draftId = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export function draft(n: number, patches: readonly Patch[], action = 'editVisit'): Draft {
  return { id: draftId(n), author: 'Anna', action, patches: [...patches] };
}

/** The patches that write some fields of a record over what the register holds now. */
export function write(register: Register, record: string, fields: Readonly<Record<string, Json>>): Patch[] {
  return Object.entries(fields).map(([field, after]) => ({
    record,
    field,
    before: register.valueOf(record, field),
    after,
  }));
}
