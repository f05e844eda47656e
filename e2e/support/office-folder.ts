import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const sampleOf = (office: string): string =>
  resolve(import.meta.dirname, '..', '..', 'samples', `${office}.json`);

/** A folder of its own for one specification's offices and papers. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'partner-cities-'));

/** Where the app keeps the office that it made of a register file, beside the profile it was started with. */
export function officeFolder(profile: string): string {
  const offices = join(`${profile}-app`, 'offices');
  const [only, ...others] = readdirSync(offices).filter((name) => !name.startsWith('.'));
  if (only === undefined || others.length > 0) throw new Error(`one office was expected in ${offices}`);
  return join(offices, only);
}

/** All that the journal of an office holds, as written on disk. */
export function journalOf(office: string): string {
  const folder = join(office, 'journal');
  const segments = readdirSync(folder).sort();
  return segments.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}
