import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalText } from '../../shared/domain/language';
import type { RegisterView } from '../../shared/register/register';
import { replaceFile } from './replace-file';

/** Whose register it is: the city of the office, before it is named the department. */
export function officeNames(register: RegisterView): LocalText | undefined {
  const office = register.all('office')[0];
  return register.find('city', office?.city)?.names ?? office?.department;
}

const pathIn = (folder: string): string => join(folder, 'name.json');

/**
 * Writes down in an office's folder what it is called, so that a list of offices need not read their journals. It can
 * be missing or old without harm; a disk that refuses it is not spoken of.
 */
export async function keepOfficeName(folder: string, register: RegisterView): Promise<void> {
  const names = officeNames(register);
  if (names === undefined) return;
  const text = `${JSON.stringify(names)}\n`;
  if ((await readFile(pathIn(folder), 'utf8').catch(() => '')) !== text) {
    await replaceFile(pathIn(folder), text);
  }
}

/** What the office in a folder was called when it was last open; undefined where nothing was written down. */
export async function readOfficeName(folder: string): Promise<LocalText | undefined> {
  try {
    const names = LocalText.safeParse(JSON.parse(await readFile(pathIn(folder), 'utf8')));
    return names.success ? names.data : undefined;
  } catch {
    return undefined;
  }
}
