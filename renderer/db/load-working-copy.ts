import type { Entry } from '../../shared/changes/entry';
import type { DesktopApi, WorkingState } from '../../shared/ipc/contract';
import { digestOf } from '../../shared/register/digest';
import { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { CopyWriter } from './copy-writer';
import { WorkingCopy } from './database';
import { existingVersion } from './existing-version';
import { lastVersion } from './schema';

export interface LoadedCopy {
  readonly copy: WorkingCopy;
  readonly register: Register;
  readonly writer: CopyWriter;
}

/** Why no register came of it: main was told and opens a new window over a fresh working copy. */
export type LoadError = { readonly code: 'refused' | 'rebuild' };

type Call = Pick<
  DesktopApi['call'],
  'registerEntriesAfter' | 'registerReportWorkingCopy' | 'registerRefuseWorkingCopy'
>;

export interface LoadOptions {
  readonly name?: string;
  /** Hears how many records the register has while the journal is read. */
  readonly onProgress?: (records: number) => void;
  /** Waited for between two transactions that fill the copy behind the screens. */
  readonly pause?: () => Promise<void>;
}

/**
 * Opens the working copy, reads it whole, brings the register in step with the journal and has main compare it with
 * the ledger. A copy with a newer schema, or one that cannot be read, is refused untouched. What the journal had and
 * the copy had not is written to it after this returns; an empty copy is reported when it is full.
 */
export async function loadWorkingCopy(
  call: Call,
  factory: IDBFactory,
  { name, onProgress, pause }: LoadOptions = {},
): Promise<Result<LoadedCopy, LoadError>> {
  const copy = new WorkingCopy(name);
  const version = await existingVersion(factory, copy.name);
  if (version > lastVersion) {
    await call.registerRefuseWorkingCopy(`newer schema: ${version}`);
    return fail({ code: 'refused' });
  }
  const read = await readRegister(copy);
  if (!read.ok) {
    copy.close();
    await call.registerRefuseWorkingCopy(read.error);
    return fail({ code: 'refused' });
  }
  const register = read.value;
  const isEmpty = register.seq === 0;
  const report = () => call.registerReportWorkingCopy(stateOf(register));
  // An empty copy is asked about before it is filled: main knows whether it was ever full.
  const isTrusted = async () => (await report()) === 'good';
  const behind = isEmpty && !(await isTrusted()) ? null : await replay(call, register, onProgress);
  if (behind === null || (!isEmpty && !(await isTrusted()))) {
    copy.close();
    return fail({ code: 'rebuild' });
  }
  // Records of a filling that was cut short.
  if (isEmpty) await copy.records.clear();
  const writer = new CopyWriter(copy, register, pause);
  void writer.write(behind).then((written) => (isEmpty && written ? report() : null));
  return succeed({ copy, register, writer });
}

const stateOf = (register: Register): WorkingState => ({
  appliedSeq: register.seq,
  records: register.size,
  digest: digestOf(register.everything()),
});

/**
 * The records and how far they have come, read in one transaction; the browser's own words when it cannot. Records of
 * a copy that was never filled to the end stand for nothing yet.
 */
async function readRegister(copy: WorkingCopy): Promise<Result<Register, string>> {
  try {
    return await copy.transaction('r', copy.records, copy.meta, async () => {
      const applied = await copy.meta.get('appliedSeq');
      return succeed(applied ? new Register(await copy.records.toArray(), applied.value) : new Register());
    });
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : 'unreadable');
  }
}

/** Applies what the journal has beyond the register, fetching ahead; returns which records were touched. */
async function replay(
  call: Pick<DesktopApi['call'], 'registerEntriesAfter'>,
  register: Register,
  onProgress?: (records: number) => void,
): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  for (let coming = call.registerEntriesAfter(register.seq); ; ) {
    const entries = await coming;
    const last = entries.at(-1);
    if (!last) return touched;
    coming = call.registerEntriesAfter(last.seq);
    for (const id of applyEntries(register, entries)) touched.add(id);
    onProgress?.(register.size);
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
