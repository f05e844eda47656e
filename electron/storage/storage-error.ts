import type { StorageError } from '../../shared/ipc/storage-error';
import { type DiskTrouble, detailOf, troubleOf } from './disk';

const codes = {
  missing: 'profileFolderMissing',
  readOnly: 'profileFolderReadOnly',
  full: 'profileDiskFull',
} as const satisfies Partial<Record<DiskTrouble, StorageError['code']>>;

/** What the system refused in a profile's folder, as a value. */
export function storageErrorOf(cause: unknown, folder: string): StorageError {
  const trouble = troubleOf(cause);
  return trouble === 'other'
    ? { code: 'storageFailed', folder, detail: detailOf(cause) }
    : { code: codes[trouble], folder };
}
