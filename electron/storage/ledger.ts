import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../shared/zod';
import type { Disk } from './disk';
import { replaceFile } from './replace-file';

/** What a working copy was seen to hold when it agreed with the journal. */
const ReachedPoint = z.strictObject({
  seq: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  digest: z.string(),
});
export type ReachedPoint = z.infer<typeof ReachedPoint>;

/**
 * What main remembers beside the journal. It is never needed to read the journal; it tells a working copy that went
 * back or was emptied, and a journal that lost its end, from ones that are merely new.
 */
const Ledger = z.strictObject({
  format: z.literal('partner-cities-ledger'),
  version: z.literal(1),
  /** The journal was seen to reach this entry. */
  journalSeq: z.number().int().nonnegative(),
  /** Number of the working copy in use. */
  generation: z.number().int().positive(),
  /** Newest Chromium that had this generation open; an older one may delete what it cannot read. */
  chromium: z.number().int().nonnegative(),
  /** Where this generation stood when it last agreed with the journal; null while it never reported. */
  reached: ReachedPoint.nullable(),
});
export type Ledger = z.infer<typeof Ledger>;

const ledgerPath = (profile: string) => join(profile, 'ledger.json');

/** The ledger of a profile; null where there is none that this version can read. */
export async function readLedger(profile: string): Promise<Ledger | null> {
  const text = await readFile(ledgerPath(profile), 'utf8').catch(() => '');
  try {
    const parsed = Ledger.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Writes the ledger; a failure is left be, since a ledger that lags only makes the next start more careful. */
export async function writeLedger(profile: string, ledger: Ledger, disk: Disk): Promise<void> {
  await replaceFile(ledgerPath(profile), `${JSON.stringify(ledger, null, 2)}\n`, disk);
}
