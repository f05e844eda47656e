import type { Entry } from '../../shared/changes/entry';
import type { DesktopApi } from '../../shared/ipc/contract';
import { digestOf } from '../../shared/register/digest';
import { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { WorkingCopy } from './database';
import { existingVersion } from './existing-version';
import { lastVersion } from './schema';

export interface LoadedCopy {
  readonly copy: WorkingCopy;
  readonly register: Register;
}

/** Why no register came of it: main was told and opens a new window over a fresh working copy. */
export type LoadError = { readonly code: 'refused' | 'rebuild' };

type Call = Pick<
  DesktopApi['call'],
  'registerEntriesAfter' | 'registerReportWorkingCopy' | 'registerRefuseWorkingCopy'
>;

/**
 * Opens the working copy, reads it whole, brings it in step with the journal and has main compare it with the
 * ledger. A copy with a newer schema, or one that cannot be read, is refused untouched.
 */
export async function loadWorkingCopy(
  call: Call,
  factory: IDBFactory,
  name?: string,
): Promise<Result<LoadedCopy, LoadError>> {
  const copy = new WorkingCopy(name);
  const version = await existingVersion(factory, copy.name);
  if (version > lastVersion) {
    await call.registerRefuseWorkingCopy(`newer schema: ${version}`);
    return fail({ code: 'refused' });
  }
  const register = await readRegister(copy);
  if (!register.ok) {
    copy.close();
    await call.registerRefuseWorkingCopy(register.error);
    return fail({ code: 'refused' });
  }
  await replay(call, copy, register.value);
  const verdict = await call.registerReportWorkingCopy({
    appliedSeq: register.value.seq,
    records: register.value.size,
    digest: digestOf(register.value.everything()),
  });
  if (verdict === 'good') return succeed({ copy, register: register.value });
  copy.close();
  return fail({ code: 'rebuild' });
}

/** The records and how far they have come, read in one transaction; the browser's own words when it cannot. */
async function readRegister(copy: WorkingCopy): Promise<Result<Register, string>> {
  try {
    return await copy.transaction('r', copy.records, copy.meta, async () => {
      const [records, applied] = await Promise.all([copy.records.toArray(), copy.meta.get('appliedSeq')]);
      return succeed(new Register(records, applied?.value ?? 0));
    });
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : 'unreadable');
  }
}

/** Fetches what the journal has beyond the register, batch by batch, and applies it to both. */
async function replay(
  call: Pick<DesktopApi['call'], 'registerEntriesAfter'>,
  copy: WorkingCopy,
  register: Register,
): Promise<void> {
  for (;;) {
    const entries = await call.registerEntriesAfter(register.seq);
    if (entries.length === 0) return;
    await storeRecords(copy, register, applyEntries(register, entries));
  }
}

/** Applies entries to the register and says which records they touched. */
export function applyEntries(register: Register, entries: readonly Entry[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const entry of entries) {
    const { changed, removed } = register.apply(entry);
    for (const { id } of changed) touched.add(id);
    for (const id of removed) touched.add(id);
  }
  return touched;
}

/** Writes the present state of these records and the register's position in one transaction. */
export async function storeRecords(
  copy: WorkingCopy,
  register: Register,
  touched: Iterable<string>,
): Promise<void> {
  const seq = register.seq;
  const ids = [...touched];
  const present = ids.flatMap((id) => register.get(id) ?? []);
  const gone = ids.filter((id) => register.get(id) === undefined);
  await copy.transaction('rw', copy.records, copy.meta, async () => {
    await copy.records.bulkPut(present);
    await copy.records.bulkDelete(gone);
    await copy.meta.put({ key: 'appliedSeq', value: seq });
  });
}
