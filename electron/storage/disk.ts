import { open, rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** An open file, as far as writing safely needs it. */
export interface DiskFile {
  /** Writes at the end; returns how many bytes went out, which may be fewer than asked. */
  write(bytes: Uint8Array, offset: number, length: number): Promise<number>;
  /** Returns when the bytes are on the medium. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The seam at which tests put a full, read-only or busy disk. */
export interface Disk {
  /** `a` appends and creates; `ax` creates and fails where the file exists; `w` starts the file anew. */
  open(path: string, flags: 'a' | 'ax' | 'w'): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
}

export const realDisk: Disk = {
  async open(path, flags) {
    const file = await open(path, flags);
    return {
      write: async (bytes, offset, length) => (await file.write(bytes, offset, length)).bytesWritten,
      sync: () => file.datasync(),
      close: () => file.close(),
    };
  },
  rename,
};

/** Writes every byte, going on after short writes; a disk that takes nothing more is an error. */
export async function writeWhole(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes, done, bytes.length - done);
    if (written <= 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' });
    done += written;
  }
}

const isHeldForNow = (cause: unknown) => ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(cause));

/**
 * Renames a file or folder. Virus scanners and indexers on Windows hold what was just written for moments; what is open
 * elsewhere stays held, and is an error after a second.
 */
export async function renameWithPatience(from: string, to: string, disk: Disk = realDisk): Promise<void> {
  for (let pause = 10; ; pause *= 2) {
    try {
      return await disk.rename(from, to);
    } catch (cause) {
      if (!isHeldForNow(cause) || pause > 640) throw cause;
      await wait(pause);
    }
  }
}

/** Makes a new or renamed file's name survive a power cut, on systems that can open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (cause) {
    // Windows and some network folders cannot; NTFS journals names by itself.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(codeOf(cause))) throw cause;
  }
}

/** The system's name of an error, such as ENOSPC; empty when it has none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

export type DiskTrouble = 'missing' | 'readOnly' | 'full' | 'other';

const troubles: Readonly<Record<string, DiskTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

export const troubleOf = (cause: unknown): DiskTrouble => troubles[codeOf(cause)] ?? 'other';

export const detailOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
