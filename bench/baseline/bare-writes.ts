import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { repeat, type Sample, timeOf } from '../report/sample';

/** Writes each line to the end of a fresh file in `folder` and waits until it is on the medium. */
export async function bareWrites(folder: string, lines: readonly string[]): Promise<Sample> {
  const file = await open(join(folder, `bare-${crypto.randomUUID()}`), 'a');
  const sample = await repeat(lines.length, (run) =>
    timeOf(async () => {
      await file.write(lines[run] ?? '');
      await file.datasync();
    }),
  );
  await file.close();
  return sample;
}
