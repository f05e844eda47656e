import { writeSync } from 'node:fs';
import { openStore } from '../office-store';
import { draft, testOptions, write } from './temporary-store';

// Run as a process of its own: saves without end and says each sequence number once it was acknowledged.
const [, , folder = ''] = process.argv;
const opened = await openStore(folder, { ...testOptions(), now: () => new Date() });
if (!opened.ok) throw new Error(`Refused: ${JSON.stringify(opened.error)}`);
const store = opened.value;
for (let n = store.seq + 1; ; n += 1) {
  const patches = write(store.register, `visit-${n % 50}`, { kind: 'visit', cost: `cost ${n}` });
  const saved = await store.save(
    draft(
      n,
      patches.filter(({ field, before }) => field !== 'kind' || !before),
    ),
  );
  if (!saved.ok) throw new Error(`Refused: ${JSON.stringify(saved.error)}`);
  writeSync(1, `${saved.value.entry.seq}\n`);
}
