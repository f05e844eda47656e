import type { WorkingState } from '../../shared/ipc/contract';
import { digestOf } from '../../shared/register/digest';
import { Register } from '../../shared/register/register';
import { readJournal } from './journal/read-journal';
import { journalFolder } from './journal/segments';

/**
 * Whether a working copy holds exactly what the journal added up to at the entry it claims to have reached. A copy
 * that is behind costs a second reading of the journal; one that is ahead comes from another journal.
 */
export async function agreesWithJournal(
  state: WorkingState,
  profile: string,
  latest: Register,
): Promise<boolean> {
  if (state.appliedSeq > latest.seq) return false;
  const then = state.appliedSeq === latest.seq ? latest : await registerAt(profile, state.appliedSeq);
  return state.records === then.size && state.digest === digestOf(then.everything());
}

async function registerAt(profile: string, seq: number): Promise<Register> {
  const register = new Register();
  const read = await readJournal(journalFolder(profile), (entry) => register.apply(entry), seq);
  if (!read.ok) throw new Error('The journal changed on the disk while it was open');
  return register;
}
