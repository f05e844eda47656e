import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkingState } from '../../shared/ipc/contract';
import type { Disk } from './disk';
import { type Ledger, readLedger, writeLedger } from './ledger';

/**
 * The folders that Chromium keeps the working copy in, one for each generation. A copy in doubt is put aside under
 * `working-aside/` and a new generation is fed from the journal; nothing is ever deleted.
 */
export class WorkingCopies {
  #rebuilt = false;

  private constructor(
    private readonly profile: string,
    private ledger: Ledger,
    private readonly disk: Disk,
  ) {}

  /** Opens the current generation, or begins a new one where the current one cannot be trusted. */
  static async open(profile: string, chromium: number | null, disk: Disk): Promise<WorkingCopies> {
    const known = await readLedger(profile);
    const present = await listGenerations(profile, 'working');
    const used = [...present, ...(await listGenerations(profile, 'working-aside'))];
    const ledger = known ?? { ...emptyLedger, generation: Math.max(0, ...used) + 1 };
    const copies = new WorkingCopies(profile, ledger, disk);
    const running = chromium ?? ledger.chromium;
    const reason = known ? await doubtAbout(profile, known, running) : null;
    if (reason) await copies.startNew(reason, running);
    else await copies.#change({ chromium: Math.max(running, ledger.chromium) });
    copies.#rebuilt ||= !known && present.length > 0;
    await copies.#putOthersAside(reason ?? 'left-over');
    await mkdir(copies.folder, { recursive: true });
    return copies;
  }

  get folder(): string {
    return generationFolder(this.profile, this.ledger.generation);
  }

  /** True when this run began a new generation because the one before could not be trusted. */
  get rebuilt(): boolean {
    return this.#rebuilt;
  }

  /** The furthest entry at which journal and ledger were last seen together. */
  get journalSeq(): number {
    return this.ledger.journalSeq;
  }

  get reached(): Ledger['reached'] {
    return this.ledger.reached;
  }

  async noteReached({ appliedSeq, records, digest }: WorkingState): Promise<void> {
    await this.#change({ reached: { seq: appliedSeq, records, digest } });
  }

  async noteJournal(seq: number): Promise<void> {
    if (seq > this.ledger.journalSeq) await this.#change({ journalSeq: seq });
  }

  /** Begins the next generation; the old folder moves aside now, or at the next start if Chromium holds it. */
  async startNew(reason: string, chromium = this.ledger.chromium): Promise<void> {
    await this.#change({ generation: this.ledger.generation + 1, chromium, reached: null });
    this.#rebuilt = true;
    await mkdir(this.folder, { recursive: true });
    await this.#putOthersAside(reason);
  }

  async #change(change: Partial<Ledger>): Promise<void> {
    this.ledger = { ...this.ledger, ...change };
    await writeLedger(this.profile, this.ledger, this.disk);
  }

  async #putOthersAside(reason: string): Promise<void> {
    const words = reason.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40);
    for (const generation of await listGenerations(this.profile, 'working')) {
      if (generation === this.ledger.generation) continue;
      const aside = join(this.profile, 'working-aside');
      await mkdir(aside, { recursive: true });
      // Windows refuses to move files that Chromium still has open; the next start tries again.
      await rename(
        generationFolder(this.profile, generation),
        join(aside, `${name(generation)}-${words}`),
      ).catch(() => undefined);
    }
  }
}

const emptyLedger = {
  format: 'partner-cities-ledger',
  version: 1,
  journalSeq: 0,
  chromium: 0,
  reached: null,
} as const;

const name = (generation: number) => String(generation).padStart(4, '0');
const generationFolder = (profile: string, generation: number) => join(profile, 'working', name(generation));

async function listGenerations(
  profile: string,
  where: 'working' | 'working-aside',
): Promise<readonly number[]> {
  const names = await readdir(join(profile, where)).catch(() => []);
  return names.filter((folder) => /^\d{4,}/.test(folder)).map((folder) => Number.parseInt(folder, 10));
}

/** Why the generation in the ledger is not to be opened; null when there is no reason. */
async function doubtAbout(profile: string, ledger: Ledger, chromium: number): Promise<string | null> {
  if (chromium < ledger.chromium) return 'older-chromium';
  if (ledger.reached === null) return null;
  const names = await readdir(generationFolder(profile, ledger.generation)).catch(() => null);
  if (names === null) return 'missing';
  return names.length === 0 ? 'emptied' : null;
}
