import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createProfile } from '../../electron/storage/profiles';
import { generateRegister } from '../../samples/generate-register';
import type { AnyRecord } from '../../shared/domain/records';
import { officeCache, workFolder } from './folders';

/** The same records on every machine and in every run. */
const seed = 2025;
const device = 'bench';

export interface PreparedOffice {
  readonly size: number;
  readonly records: readonly AnyRecord[];
  /** This run's own copy of the office's folder: a journal, and no working copy yet. */
  readonly folder: string;
  /** Everything of this run and size; removed by the next. */
  readonly work: string;
}

/** An office of `size` records with its journal written; kept between runs as long as the records are the same. */
export async function prepareOffice(size: number): Promise<PreparedOffice> {
  const records = generateRegister(seed, size);
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12);
  const { base, id } = officeCache(size, digest);
  const kept = join(base, id);
  if (!existsSync(kept)) {
    const made = await createProfile(base, {
      id,
      origin: { kind: 'training' },
      device,
      now: () => new Date(),
      author: device,
      records,
    });
    if (!made.ok) throw new Error(`The office of ${size} records could not be made: ${made.error.code}`);
  }
  const work = workFolder(size);
  const folder = join(work, 'office');
  cpSync(kept, folder, { recursive: true });
  return { size, records, folder, work };
}

/** Opens stores and entries under this name. */
export const benchDevice = device;
