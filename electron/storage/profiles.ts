import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '../../shared/domain/records';
import type { ProfileInfo } from '../../shared/ipc/contract';
import type { FileError, SaveError } from '../../shared/ipc/errors';
import type { StorageError } from '../../shared/ipc/storage-error';
import { fail, type Result, succeed } from '../../shared/result';
import { renameWithPatience, syncFolder } from './disk';
import { journalFolder } from './journal/segments';
import { openStore } from './office-store';
import { type Origin, type ProfileFile, profilePath, readProfileFile } from './profile-file';
import { replaceFile } from './replace-file';
import { storageErrorOf } from './storage-error';

/** A profile that may be opened. `created` is an instant. */
export interface Profile extends ProfileInfo {
  readonly created: string;
  readonly origin: Origin;
}

export interface NewProfile {
  /** Letters, digits and hyphens: it names the folder. */
  readonly id: string;
  readonly origin: Origin;
  readonly device: string;
  readonly now: () => Date;
  /** What the journal begins with; absent for an empty office. */
  readonly records?: readonly AnyRecord[];
  /** Who is named as the author of the first entry. */
  readonly author: string;
}

/** Profiles lie side by side in one base folder, `<base>/<id>/`, oldest first; what is no profile is left out. */
export async function listProfiles(base: string): Promise<readonly Profile[]> {
  const names = await readdir(base).catch(() => []);
  const found = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => findProfile(join(base, name))),
  );
  return found
    .flatMap((profile) => (profile.ok ? [profile.value] : []))
    .sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** What the profile in a folder says of itself; opening it is `openStore`'s. */
export async function findProfile(folder: string): Promise<Result<Profile, StorageError>> {
  const file = await readProfileFile(folder);
  return file.ok ? succeed(profileOf(folder, file.value)) : file;
}

function profileOf(folder: string, { id, training, created, origin }: ProfileFile): Profile {
  return { id, folder, training, created, origin };
}

/**
 * Makes a profile, with a register's records where they are given. It is built aside and takes its name when it is
 * whole, so a failure leaves no half office behind.
 */
export async function createProfile(
  base: string,
  wanted: NewProfile,
): Promise<Result<Profile, StorageError | SaveError>> {
  const draft = join(base, `.new-${wanted.id}`);
  const folder = join(base, wanted.id);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(journalFolder(draft), { recursive: true });
    const filled = wanted.records ? await fill(draft, wanted.records, wanted) : succeed(null);
    const file = filled.ok ? await writeProfileFile(draft, wanted) : filled;
    if (!file.ok) {
      await rm(draft, { recursive: true, force: true });
      return file;
    }
    await renameWithPatience(draft, folder);
    await syncFolder(base);
    return succeed(profileOf(folder, file.value));
  } catch (cause) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    return fail(storageErrorOf(cause, folder));
  }
}

async function fill(
  folder: string,
  records: readonly AnyRecord[],
  { device, now, author }: NewProfile,
): Promise<Result<null, StorageError | SaveError>> {
  const store = await openStore(folder, { device, now });
  if (!store.ok) return store;
  const imported = await store.value.importRecords(records, author);
  await store.value.close();
  return imported.ok ? succeed(null) : imported;
}

async function writeProfileFile(
  folder: string,
  { id, origin, now }: NewProfile,
): Promise<Result<ProfileFile, StorageError>> {
  const profile: ProfileFile = {
    format: 'partner-cities-profile',
    version: 1,
    id,
    created: now().toISOString(),
    training: origin.kind === 'training',
    origin,
  };
  const written = await replaceFile(profilePath(folder), `${JSON.stringify(profile, null, 2)}\n`);
  if (written.ok) return succeed(profile);
  const code = folderCodes[written.error.code];
  return fail(code ? { code, folder } : { code: 'storageFailed', folder, detail: profilePath(folder) });
}

const folderCodes: Partial<
  Record<FileError['code'], 'profileFolderMissing' | 'profileFolderReadOnly' | 'profileDiskFull'>
> = {
  folderMissing: 'profileFolderMissing',
  folderReadOnly: 'profileFolderReadOnly',
  diskFull: 'profileDiskFull',
};
