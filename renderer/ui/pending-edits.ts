/** Writes what is in a field; resolves when it is in the journal or refused. */
export type Flush = () => Promise<void>;

/** The fields whose text is not saved yet; asked before the window closes and before undo. */
export class PendingEdits {
  readonly #flushes = new Set<Flush>();

  /** Returns how to forget the field again. */
  add(flush: Flush): () => void {
    this.#flushes.add(flush);
    return () => this.#flushes.delete(flush);
  }

  get any(): boolean {
    return this.#flushes.size > 0;
  }

  async flushAll(): Promise<void> {
    await Promise.allSettled([...this.#flushes].map((flush) => flush()));
  }
}
