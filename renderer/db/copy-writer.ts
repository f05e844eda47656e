import type { Register } from '../../shared/register/register';
import type { WorkingCopy } from './database';

/** Records written in one transaction: few enough that the screens do not notice. */
const chunk = 1_000;

/**
 * Brings the working copy in step with the register, behind the screens' back: the journal has every change already.
 * How far the copy has come is written together with the last record of it, so one that was cut short is behind, which
 * the next start makes good from the journal, and never wrong. A copy that cannot be written is left where it stands.
 */
export class CopyWriter {
  readonly #waiting = new Set<string>();
  #running: Promise<void> | null = null;
  #broken = false;

  /** `pause` is waited for before each of many transactions. */
  constructor(
    private readonly copy: WorkingCopy,
    private readonly register: Register,
    private readonly pause: () => Promise<void> = async () => undefined,
  ) {}

  /** Resolves when these records are in the copy as the register has them; false when it cannot be written. */
  async write(ids: Iterable<string>): Promise<boolean> {
    if (this.#broken) return false;
    for (const id of ids) this.#waiting.add(id);
    if (this.#waiting.size > 0) this.#running ??= this.#run();
    await this.#running;
    return !this.#broken;
  }

  async #run(): Promise<void> {
    try {
      while (this.#waiting.size > 0) {
        // What fits one transaction, such as a save, need not wait for a quiet moment.
        if (this.#waiting.size > chunk) await this.pause();
        await this.#store(this.#next());
      }
    } catch {
      this.#broken = true;
      this.#waiting.clear();
    }
    this.#running = null;
  }

  #next(): readonly string[] {
    const ids: string[] = [];
    for (const id of this.#waiting) {
      if (ids.length === chunk) break;
      ids.push(id);
    }
    for (const id of ids) this.#waiting.delete(id);
    return ids;
  }

  async #store(ids: readonly string[]): Promise<void> {
    const { copy, register } = this;
    const present = ids.flatMap((id) => register.get(id) ?? []);
    const gone = ids.filter((id) => register.get(id) === undefined);
    const seq = this.#waiting.size === 0 ? register.seq : null;
    await copy.transaction('rw', copy.records, copy.meta, async () => {
      await copy.records.bulkPut(present);
      await copy.records.bulkDelete(gone);
      if (seq !== null) await copy.meta.put({ key: 'appliedSeq', value: seq });
    });
  }
}
