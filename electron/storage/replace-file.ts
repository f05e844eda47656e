import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileError } from '../../shared/ipc/errors';
import { fail, type Result, succeed } from '../../shared/result';
import { type Disk, realDisk, renameWithPatience, syncFolder, troubleOf, writeWhole } from './disk';

const running = new Map<string, Promise<unknown>>();

/**
 * Writes a whole file: afterwards `path` holds either all of `bytes` or what it held before, also after a crash or
 * on a full disk. The draft stands beside it as `<path>.part` and is gone when this returns. Calls for one path
 * take turns.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array | string,
  disk: Disk = realDisk,
): Promise<Result<void, FileError>> {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const turn = (running.get(path) ?? Promise.resolve()).then(() => replaceNow(path, data, disk));
  running.set(path, turn);
  return turn.finally(() => {
    if (running.get(path) === turn) running.delete(path);
  });
}

async function replaceNow(path: string, bytes: Uint8Array, disk: Disk): Promise<Result<void, FileError>> {
  const draft = `${path}.part`;
  try {
    await writeDraft(draft, bytes, disk);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    return fail({ code: await codeForFolder(cause, path), file: path });
  }
  try {
    await renameWithPatience(draft, path, disk);
    await syncFolder(dirname(path));
    return succeed(undefined);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    return fail({ code: 'writeFailed', file: path });
  }
}

async function writeDraft(draft: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(draft, 'w');
  try {
    await writeWhole(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await readFile(draft);
  if (!written.equals(bytes)) throw new Error('The draft reads back differently');
}

type FolderTrouble = 'folderMissing' | 'folderReadOnly' | 'diskFull' | 'writeFailed';

async function codeForFolder(cause: unknown, path: string): Promise<FolderTrouble> {
  switch (troubleOf(cause)) {
    case 'missing':
      return 'folderMissing';
    case 'full':
      return 'diskFull';
    case 'readOnly':
      return 'folderReadOnly';
    default: {
      const folder = await stat(dirname(path)).catch(() => null);
      return folder?.isDirectory() ? 'writeFailed' : 'folderMissing';
    }
  }
}
