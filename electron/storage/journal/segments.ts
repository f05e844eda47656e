import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk';

export const journalFolder = (profile: string): string => join(profile, 'journal');

/** Segments are numbered from 1: `000001.jsonl`. */
export const segmentName = (segment: number): string => `${String(segment).padStart(6, '0')}.jsonl`;

export const segmentPath = (folder: string, segment: number): string => join(folder, segmentName(segment));

/** The numbers of the segments in a journal's folder, in order; none where the folder does not exist. */
export async function listSegments(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  });
  return names
    .filter((name) => /^\d{6,}\.jsonl$/.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b);
}
