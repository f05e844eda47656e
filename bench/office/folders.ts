import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The clone; this file is measured from out/bench, which lies as deep as bench/office. */
export const root = resolve(import.meta.dirname, '..', '..');

const cache = join(root, '.cache', 'bench');

/** An empty folder for one run's work at this size, on the disk of the clone, where syncing costs what it costs. */
export function workFolder(size: number): string {
  const folder = join(cache, 'work', String(size));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Where an office made of these records is kept between runs. */
export function officeCache(size: number, digest: string): { readonly base: string; readonly id: string } {
  const base = join(cache, 'offices');
  mkdirSync(base, { recursive: true });
  return { base, id: `records-${size}-${digest}` };
}

/** Where the results of runs are left, one file a run. */
export function resultsFolder(): string {
  const folder = join(root, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  return folder;
}
