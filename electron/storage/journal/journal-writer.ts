import type { Entry } from '../../../shared/changes/entry';
import { fail, type Result, succeed } from '../../../shared/result';
import { type Disk, type DiskFile, detailOf, syncFolder, troubleOf, writeWhole } from '../disk';
import { linesFor } from './entry-assembler';
import type { JournalEnd, Place } from './read-journal';
import { segmentPath } from './segments';

/** A segment is closed once it has passed this size, in bytes. */
export const segmentLimit = 4 * 1024 * 1024;

/** Why the journal stopped taking entries. */
export interface WriteFailure {
  readonly reason: 'diskFull' | 'readOnly' | 'other';
  readonly detail: string;
}

/**
 * Appends entries, each on the medium before it is acknowledged. The first error ends writing for good: what the
 * disk holds after it is unknown until the journal is read anew, so nothing is retried on the open file.
 */
export class JournalWriter {
  #segment: number;
  #size: number;
  #hash: string;
  #file: DiskFile | null = null;
  #failure: WriteFailure | null = null;

  /** `end` is what `readJournal` found, its torn tail already cut. */
  constructor(
    private readonly folder: string,
    end: JournalEnd,
    private readonly disk: Disk,
    private readonly limit: number = segmentLimit,
  ) {
    this.#segment = end.segment;
    this.#size = end.size;
    this.#hash = end.hash;
  }

  /** The error that stopped writing; null while all is well. */
  get failure(): WriteFailure | null {
    return this.#failure;
  }

  /** Returns where the entry stands once it is safe. Calls must not overlap. */
  async append(entry: Entry): Promise<Result<Place, WriteFailure>> {
    if (this.#failure) return fail(this.#failure);
    const { text, hash } = linesFor(entry, this.#hash);
    const bytes = Buffer.from(text);
    try {
      const file = await this.#openSegment();
      const place = { segment: this.#segment, start: this.#size, length: bytes.length };
      await writeWhole(file, bytes);
      await file.sync();
      this.#size += bytes.length;
      this.#hash = hash;
      return succeed(place);
    } catch (cause) {
      this.#failure = failureOf(cause);
      return fail(this.#failure);
    }
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    // Every acknowledged entry is already on the medium; a file that closes badly loses nothing.
    await file?.close().catch(() => undefined);
  }

  async #openSegment(): Promise<DiskFile> {
    const isNew = this.#segment === 0 || this.#size >= this.limit;
    if (isNew) {
      await this.close();
      this.#segment += 1;
      this.#size = 0;
    }
    const path = segmentPath(this.folder, this.#segment);
    this.#file ??= await this.disk.open(path, isNew ? 'ax' : 'a');
    if (isNew) await syncFolder(this.folder);
    return this.#file;
  }
}

function failureOf(cause: unknown): WriteFailure {
  const trouble = troubleOf(cause);
  const reason = trouble === 'full' ? 'diskFull' : trouble === 'readOnly' ? 'readOnly' : 'other';
  return { reason, detail: detailOf(cause) };
}
