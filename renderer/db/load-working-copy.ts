import type { Entry } from '../../shared/changes/entry';
import type { AnyRecord } from '../../shared/domain/records';
import type { DesktopApi } from '../../shared/ipc/contract';
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
  'registerRecordsFrom' | 'registerEntriesAfter' | 'registerReportWorkingCopy' | 'registerRefuseWorkingCopy'
>;

export interface LoadOptions {
  readonly name?: string;
  /** Hears how many records have come while an empty copy is filled. */
  readonly onProgress?: (records: number) => void;
  /** Waited for before each of the transactions that fill the copy behind the screens. */
  readonly pause?: () => Promise<void>;
}

/**
 * Opens the working copy, reads it whole, brings the register in step with the journal and has main compare it with
 * the ledger. A copy with a newer schema, or one that cannot be read, is refused untouched. What the journal had and
 * the copy had not is written to it after this returns.
 */
export async function loadWorkingCopy(
  call: Call,
  factory: IDBFactory,
  options: LoadOptions = {},
): Promise<Result<LoadedCopy, LoadError>> {
  const copy = new WorkingCopy(options.name);
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
  const loaded =
    read.value.seq === 0 ? await fill(call, copy, options) : await follow(call, copy, read.value, options);
  if (!loaded) copy.close();
  return loaded ? succeed(loaded) : fail({ code: 'rebuild' });
}

/** An empty copy is asked about before it is filled, since main knows whether it was ever full, and again when it is. */
async function fill(
  call: Call,
  copy: WorkingCopy,
  { onProgress, pause }: LoadOptions,
): Promise<LoadedCopy | null> {
  if (!(await isTrusted(call, new Register()))) return null;
  const { seq, records } = await fetchRecords(call, onProgress);
  const register = new Register(records, seq);
  await replay(call, register);
  // Records of a filling that was cut short.
  await copy.records.clear();
  const writer = new CopyWriter(copy, register, pause);
  const ids = Array.from(register.everything(), ({ id }) => id);
  void writer.write(ids).then((written) => written && isTrusted(call, register));
  return { copy, register, writer };
}

/** A copy that holds something is brought in step with the journal and then compared. */
async function follow(
  call: Call,
  copy: WorkingCopy,
  register: Register,
  { pause }: LoadOptions,
): Promise<LoadedCopy | null> {
  const touched = await replay(call, register);
  if (!(await isTrusted(call, register))) return null;
  const writer = new CopyWriter(copy, register, pause);
  void writer.write(touched);
  return { copy, register, writer };
}

async function isTrusted(call: Call, register: Register): Promise<boolean> {
  const [appliedSeq, records, digest] = [register.seq, register.size, digestOf(register.everything())];
  return (await call.registerReportWorkingCopy({ appliedSeq, records, digest })) === 'good';
}

/** Every record of main's register, fetched ahead of what is being parsed. */
async function fetchRecords(call: Call, onProgress?: (records: number) => void) {
  const records: AnyRecord[] = [];
  for (let coming = call.registerRecordsFrom(0); ; ) {
    const batch = await coming;
    if (batch.next !== null) coming = call.registerRecordsFrom(batch.next);
    // Main parsed each of them by its schema when it was written.
    for (const record of JSON.parse(batch.records) as AnyRecord[]) records.push(record);
    onProgress?.(records.length);
    if (batch.next === null) return { seq: batch.seq, records };
  }
}

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

/** Applies what the journal has beyond the register, batch by batch; returns which records were touched. */
async function replay(call: Call, register: Register): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  for (;;) {
    const entries = await call.registerEntriesAfter(register.seq);
    if (entries.length === 0) return touched;
    for (const id of applyEntries(register, entries)) touched.add(id);
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
