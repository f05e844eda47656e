import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEnd } from './read-journal';
import { segmentName, segmentPath } from './segments';

/**
 * Cuts off what a crash left after the last complete line, so that the next entry begins on a line of its own. The
 * bytes were never acknowledged; they are kept in `cut/` where the disk has room. Returns what was done, for the start warning.
 */
export async function cutTornTail(folder: string, end: JournalEnd, now: Date): Promise<string | null> {
  if (end.torn === 0) return null;
  const file = await open(segmentPath(folder, end.segment), 'r+');
  try {
    const tail = Buffer.alloc(end.torn);
    await file.read(tail, 0, end.torn, end.size);
    const kept = `${segmentName(end.segment)}-${end.size}-${now.getTime()}`;
    await keep(join(folder, 'cut'), kept, tail);
    await file.truncate(end.size);
    await file.sync();
    return kept;
  } finally {
    await file.close();
  }
}

/** A disk that is still full must not keep an office from reading what it has. */
async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), bytes);
  } catch {
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
