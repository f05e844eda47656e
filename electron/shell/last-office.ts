import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../shared/zod';
import { replaceFile } from '../storage/replace-file';

const LastOffice = z.object({ folder: z.string().min(1) });

const fileIn = (dataFolder: string) => join(dataFolder, 'last-office.json');

/** The profile folder that was open last; null on the first run. */
export async function readLastOffice(dataFolder: string): Promise<string | null> {
  try {
    return LastOffice.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8'))).folder;
  } catch {
    return null;
  }
}

/** Not being able to remember costs a click at the next start, so it is no error. */
export async function rememberLastOffice(dataFolder: string, folder: string): Promise<void> {
  await replaceFile(fileIn(dataFolder), `${JSON.stringify({ folder })}\n`);
}
