import { type Fields, patchFields, stampFields } from '../changes/apply-entry';
import type { Entry, Json } from '../changes/entry';
import { type Complete, isComplete } from '../domain/completeness';
import type { AnyRecord, Kind, RecordOf } from '../domain/records';

/** What readers of the register may do: screens, counts, papers and the command line share it. */
export interface RegisterView {
  /** Grows with every change; a key for whatever is derived from the records. */
  readonly seq: number;
  /** The record whatever its state, also when it lies in the bin. */
  get(id: string): AnyRecord | undefined;
  find<K extends Kind>(kind: K, id: string | undefined): RecordOf<K> | undefined;
  /**
   * Records in use: not in the bin; drafts included. The same list until a record of the kind changes, one in the bin
   * included, so that its identity tells whether what was derived from it still holds.
   */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** Records in use that have their mandatory fields: what is counted. */
  complete<K extends Kind>(kind: K): readonly (Complete<K> & RecordOf<K>)[];
  /** Records in the bin, last thrown first. */
  binned(): readonly AnyRecord[];
}

/**
 * The whole register in memory, kept in step entry by entry. Records are plain frozen-by-convention values: an
 * entry replaces the records it touches and leaves all others identical, so identity tells what changed.
 */
export class Register implements RegisterView {
  #seq = 0;
  readonly #records = new Map<string, AnyRecord>();
  readonly #inUse = new Map<Kind, readonly RecordOf<Kind>[]>();
  readonly #whole = new Map<Kind, readonly RecordOf<Kind>[]>();

  constructor(records: Iterable<AnyRecord> = [], seq = 0) {
    for (const record of records) this.#records.set(record.id, record);
    this.#seq = seq;
  }

  get seq(): number {
    return this.#seq;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string): AnyRecord | undefined {
    return this.#records.get(id);
  }

  find<K extends Kind>(kind: K, id: string | undefined): RecordOf<K> | undefined {
    const record = id === undefined ? undefined : this.#records.get(id);
    return record?.kind === kind ? (record as RecordOf<K>) : undefined;
  }

  /** Every record, those in the bin included, in no particular order. */
  everything(): IterableIterator<AnyRecord> {
    return this.#records.values();
  }

  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    const known = this.#inUse.get(kind) as readonly RecordOf<K>[] | undefined;
    if (known) return known;
    const inUse: RecordOf<K>[] = [];
    for (const record of this.#records.values()) {
      if (record.kind === kind && record.binnedAt === undefined) inUse.push(record as RecordOf<K>);
    }
    this.#inUse.set(kind, inUse);
    return inUse;
  }

  complete<K extends Kind>(kind: K): readonly (Complete<K> & RecordOf<K>)[] {
    const known = this.#whole.get(kind) as readonly (Complete<K> & RecordOf<K>)[] | undefined;
    if (known) return known;
    const whole = this.all(kind).filter((record) => isComplete<K>(record)) as (Complete<K> & RecordOf<K>)[];
    this.#whole.set(kind, whole);
    return whole;
  }

  binned(): readonly AnyRecord[] {
    return [...this.#records.values()]
      .filter((record) => record.binnedAt !== undefined)
      .sort((a, b) => ((a.binnedAt ?? '') < (b.binnedAt ?? '') ? 1 : -1));
  }

  /** The current value of one field as the journal writes it: null when there is none. */
  valueOf(id: string, field: string): Json {
    const fields = this.#records.get(id) as Fields | undefined;
    return fields?.[field] ?? null;
  }

  /** Applies an accepted entry and returns what changed: new values, and ids that no longer exist. */
  apply(entry: Entry): { readonly changed: readonly AnyRecord[]; readonly removed: readonly string[] } {
    const changed: AnyRecord[] = [];
    const removed: string[] = [];
    const touched = patchFields((id) => this.#records.get(id) as Fields | undefined, entry.patches);
    for (const [id, fields] of touched) {
      const before = this.#records.get(id);
      if (before) this.#forgetLists(before.kind);
      if (fields === null) {
        if (this.#records.delete(id)) removed.push(id);
        continue;
      }
      // Main parsed every record of an accepted entry by its schema before it was written.
      const record = stampFields(fields, entry) as AnyRecord;
      this.#records.set(id, record);
      this.#forgetLists(record.kind);
      changed.push(record);
    }
    this.#seq = entry.seq;
    return { changed, removed };
  }

  #forgetLists(kind: Kind): void {
    this.#inUse.delete(kind);
    this.#whole.delete(kind);
  }
}
