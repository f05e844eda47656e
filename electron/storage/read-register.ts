import { stat } from 'node:fs/promises';
import type { StorageError } from '../../shared/ipc/storage-error';
import { Register } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { readJournal } from './journal/read-journal';
import { journalFolder } from './journal/segments';
import { storageErrorOf } from './storage-error';

/**
 * The register of a profile as at its last complete entry, for commands that only read. Takes no lock and changes
 * nothing, so the app may be open and writing meanwhile.
 */
export async function readRegister(folder: string): Promise<Result<Register, StorageError>> {
  try {
    if (!(await stat(folder)).isDirectory()) return fail({ code: 'profileFolderMissing', folder });
    const journal = journalFolder(folder);
    if (!(await stat(journal).catch(() => null))) return fail({ code: 'notAProfile', folder });
    const register = new Register();
    const read = await readJournal(journal, (entry) => register.apply(entry));
    return read.ok ? succeed(register) : read;
  } catch (cause) {
    return fail(storageErrorOf(cause, folder));
  }
}
