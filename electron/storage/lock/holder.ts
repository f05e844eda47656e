import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../../shared/zod';
import { replaceFile } from '../replace-file';

/** Who holds a profile: for telling the next one, and for computers that share a folder. Instants in UTC. */
const Holder = z.object({ host: z.string(), since: z.iso.datetime(), beat: z.iso.datetime() });
export type Holder = z.infer<typeof Holder>;

/** A holder that has been silent for this long, in ms, is gone; it beats four times as often. */
export const silence = 120_000;

const holderPath = (profile: string) => join(profile, 'holder.json');

export async function holderOf(profile: string): Promise<Holder | null> {
  const text = await readFile(holderPath(profile), 'utf8').catch(() => '');
  try {
    const parsed = Holder.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Clocks of two computers differ: a beat from the near future is as alive as one from the near past. */
export const isAlive = ({ beat }: Holder, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(beat)) < silence;

/** The note is for others to read; where it cannot be written the journal will say so itself. */
export async function writeHolder(profile: string, holder: Holder): Promise<void> {
  await replaceFile(holderPath(profile), JSON.stringify(holder));
}

export async function removeHolder(profile: string): Promise<void> {
  await rm(holderPath(profile), { force: true }).catch(() => undefined);
}
