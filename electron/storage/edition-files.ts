import { hash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionPages } from '../../shared/domain/edition';
import type { FileError } from '../../shared/ipc/errors';
import { fail, type Result, succeed } from '../../shared/result';
import { replaceFile } from './replace-file';

/** Where the printed pages of an office's editions lie, beside its journal. */
export const editionPath = (officeFolder: string, file: string): string =>
  join(officeFolder, 'editions', file);

/** Writes the printed pages of an edition whole or not at all, and says what was written. */
export async function writeEditionPages(
  officeFolder: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<EditionPages, FileError>> {
  const path = editionPath(officeFolder, file);
  try {
    await mkdir(editionPath(officeFolder, '.'), { recursive: true });
  } catch {
    return fail({ code: 'folderReadOnly', file: path });
  }
  const written = await replaceFile(path, bytes);
  return written.ok ? succeed({ file, digest: hash('sha256', bytes), bytes: bytes.length }) : written;
}

/** The printed pages as they were frozen; null where the file is gone or holds other bytes. */
export async function readEditionPages(
  officeFolder: string,
  { file, digest }: EditionPages,
): Promise<Uint8Array | null> {
  const bytes = await readFile(editionPath(officeFolder, file)).catch(() => null);
  return bytes !== null && hash('sha256', bytes) === digest ? bytes : null;
}
