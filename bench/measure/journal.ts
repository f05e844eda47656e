import { readFile } from 'node:fs/promises';
import { journalFolder, listSegments, segmentPath } from '../../electron/storage/journal/segments';
import { openStore } from '../../electron/storage/office-store';
import { benchDevice } from '../office/prepare-office';
import type { Line } from '../report/line';
import { repeat, timeOf } from '../report/sample';
import type { Bench } from './bench';

const runs = 5;

/** Opening an office's store: read, verify the chain of hashes, replay into a register. */
export async function measureJournal({ office }: Bench): Promise<readonly Line[]> {
  const value = await repeat(runs, async () => {
    const begun = performance.now();
    const store = await openStore(office.folder, { device: benchDevice, now: () => new Date() });
    const taken = performance.now() - begun;
    if (!store.ok) throw new Error(`The office could not be opened: ${store.error.code}`);
    await store.value.close();
    return taken;
  });
  const baseline = await repeat(runs, () => timeOf(() => readLines(office.folder)));
  return [
    {
      group: 'journal',
      what: 'open the journal (read, verify, replay)',
      unit: 'ms',
      value,
      baseline,
      against: 'reading and JSON.parse of the same lines',
    },
  ];
}

async function readLines(folder: string): Promise<readonly unknown[]> {
  const journal = journalFolder(folder);
  const lines: unknown[] = [];
  for (const segment of await listSegments(journal)) {
    const text = await readFile(segmentPath(journal, segment), 'utf8');
    for (const line of text.split('\n')) if (line !== '') lines.push(JSON.parse(line));
  }
  return lines;
}
