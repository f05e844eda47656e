import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realDisk } from '../../electron/storage/disk';
import { JournalWriter } from '../../electron/storage/journal/journal-writer';
import { readJournal } from '../../electron/storage/journal/read-journal';
import { segmentPath } from '../../electron/storage/journal/segments';
import { bareWrites } from '../baseline/bare-writes';
import type { Line } from '../report/line';
import { repeat, timeOf } from '../report/sample';
import type { Bench } from './bench';
import { textEntry } from './one-change';

const runs = 200;

/** Appending one change to a journal, until it is on the medium. */
export async function measureAppend({ office }: Bench): Promise<readonly Line[]> {
  const journal = join(office.work, 'append-only');
  await mkdir(journal);
  const visit = office.records.find(({ kind }) => kind === 'visit');
  const end = await readJournal(journal, () => undefined);
  if (!end.ok || !visit) throw new Error('There is no journal to append to');
  const writer = new JournalWriter(journal, end.value, realDisk);
  const value = await repeat(runs, (run) =>
    timeOf(async () => {
      const written = await writer.append(textEntry(visit, run + 1));
      if (!written.ok) throw new Error(written.error.detail);
    }),
  );
  await writer.close();
  const lines = (await readFile(segmentPath(journal, 1), 'utf8')).split(/(?<=\n)/);
  const baseline = await bareWrites(office.work, lines);
  return [
    {
      group: 'append',
      what: 'append one change to the journal',
      unit: 'ms',
      value,
      baseline,
      against: 'bare write + fdatasync of the same bytes',
    },
  ];
}
