import { emptyStacks, nextStacks, type UndoStacks } from '../../shared/changes/undo';
import type { StorageError } from '../../shared/ipc/storage-error';
import { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { EntryIndex } from './journal/entry-index';
import { type JournalEnd, readJournal } from './journal/read-journal';
import { journalFolder } from './journal/segments';
import { readLedger } from './ledger';

/** All that a journal adds up to. */
export interface ReplayedProfile {
  readonly register: Register;
  readonly index: EntryIndex;
  readonly stacks: UndoStacks;
  readonly lastAt: string | null;
  readonly end: JournalEnd;
  /** The entry that the journal was once seen to reach; it is short when it ends before. */
  readonly expectedSeq: number;
}

/** Verifies and replays a profile's journal. A journal that vanished whole is an error, not a new office. */
export async function replayProfile(folder: string): Promise<Result<ReplayedProfile, StorageError>> {
  const journal = journalFolder(folder);
  const [register, index] = [new Register(), new EntryIndex(journal)];
  let stacks = emptyStacks;
  const read = await readJournal(journal, (entry, place) => {
    register.apply(entry);
    index.add(entry, place);
    stacks = nextStacks(stacks, entry);
  });
  if (!read.ok) return read;
  const end = read.value;
  const expectedSeq = (await readLedger(folder))?.journalSeq ?? 0;
  if (end.seq === 0 && expectedSeq > 0) return fail({ code: 'journalMissing', folder, seq: expectedSeq });
  return succeed({ register, index, stacks, lastAt: end.at, end, expectedSeq });
}
