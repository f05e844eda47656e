import { mkdir } from 'node:fs/promises';
import type { StartWarning } from '../../shared/ipc/contract';
import type { StorageError } from '../../shared/ipc/storage-error';
import { type Result, succeed } from '../../shared/result';
import { type Disk, realDisk } from './disk';
import { cutTornTail } from './journal/cut-torn-tail';
import { JournalWriter } from './journal/journal-writer';
import { journalFolder } from './journal/segments';
import { isNetworkFolder } from './lock/network-folder';
import type { ProfileLock } from './lock/profile-lock';
import { type ReplayedProfile, replayProfile } from './replay-profile';
import { WorkingCopies } from './working-copies';

export interface StoreOptions {
  /** Names this computer in entries and to whoever finds the profile in use. */
  readonly device: string;
  readonly now: () => Date;
  /** Milestone of the Chromium that will open the working copy. */
  readonly chromium?: number;
  readonly newId?: () => string;
  readonly disk?: Disk;
  /** Size in bytes after which a segment of the journal is closed. */
  readonly segmentLimit?: number;
}

/** All that an open profile consists of. */
export interface StoreParts extends Pick<ReplayedProfile, 'register' | 'index' | 'stacks' | 'lastAt'> {
  readonly folder: string;
  readonly options: StoreOptions;
  readonly writer: JournalWriter;
  readonly copies: WorkingCopies;
  readonly lock: ProfileLock;
  readonly warnings: readonly StartWarning[];
}

/** Reads and readies what a locked profile holds: journal, register, working copy. */
export async function openParts(
  folder: string,
  options: StoreOptions,
  lock: ProfileLock,
): Promise<Result<StoreParts, StorageError>> {
  const { now, chromium = null, disk = realDisk, segmentLimit } = options;
  const replayed = await replayProfile(folder);
  if (!replayed.ok) return replayed;
  const { end, expectedSeq, ...replay } = replayed.value;
  const journal = journalFolder(folder);
  await mkdir(journal, { recursive: true });
  const cut = await cutTornTail(journal, end, now());
  const writer = new JournalWriter(journal, end, disk, segmentLimit);
  const copies = await WorkingCopies.open(folder, chromium, disk);
  const warnings = await startWarnings(folder, cut, end.seq, expectedSeq);
  return succeed({ ...replay, folder, options, writer, copies, lock, warnings });
}

async function startWarnings(folder: string, cut: string | null, seq: number, expectedSeq: number) {
  const warnings: StartWarning[] = [];
  if (await isNetworkFolder(folder)) warnings.push({ code: 'networkFolder', detail: folder });
  if (cut !== null) warnings.push({ code: 'journalTailCut', detail: cut });
  if (seq < expectedSeq) warnings.push({ code: 'journalShortened', detail: `${seq} < ${expectedSeq}` });
  return warnings;
}
