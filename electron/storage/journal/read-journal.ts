import { readFile } from 'node:fs/promises';
import type { Entry } from '../../../shared/changes/entry';
import type { StorageError } from '../../../shared/ipc/storage-error';
import { fail, type Result, succeed } from '../../../shared/result';
import { EntryAssembler } from './entry-assembler';
import { decodeLine, type LineTrouble, linesOf, noHash } from './journal-line';
import { listSegments, segmentPath } from './segments';

/** Where an entry stands, with all its lines: segment number, byte offset, and length in bytes. */
export interface Place {
  readonly segment: number;
  readonly start: number;
  readonly length: number;
}

/** Where the journal ends: what the next entry follows on. */
export interface JournalEnd {
  /** The last entry; 0 and no instant in an empty journal. */
  readonly seq: number;
  readonly at: string | null;
  readonly hash: string;
  /** The last segment (0 when there is none) and the length of its good part in bytes. */
  readonly segment: number;
  readonly size: number;
  /** Bytes after the good part: a line that a crash tore, never acknowledged. */
  readonly torn: number;
}

type Take = (entry: Entry, place: Place) => void;

/**
 * Reads a journal in order, verifies the chain and hands over each committed entry, to the last complete one; it
 * only reads, so another process may be writing. `upTo` ends the reading after that entry.
 */
export async function readJournal(
  folder: string,
  take: Take,
  upTo = Number.POSITIVE_INFINITY,
): Promise<Result<JournalEnd, StorageError>> {
  const segments = await listSegments(folder);
  const reading = new JournalReading(take, upTo);
  for (const [index, segment] of segments.entries()) {
    if (reading.end.seq >= upTo) break;
    const file = segmentPath(folder, segment);
    // A gap in the numbers is a file that went missing: nothing after it can be trusted.
    if (segment !== index + 1)
      return fail({ code: 'journalDamaged', file: segmentPath(folder, index + 1), line: 1 });
    const bytes = await readFile(file);
    const trouble = reading.readSegment(bytes, segment, index === segments.length - 1);
    if (trouble) return fail(errorOf(trouble, file));
  }
  return succeed(reading.end);
}

type SegmentTrouble = LineTrouble & { readonly line: number };

function errorOf(trouble: SegmentTrouble, file: string): StorageError {
  return trouble.code === 'tooNew'
    ? { code: 'journalTooNew', file, version: trouble.version }
    : { code: 'journalDamaged', file, line: trouble.line };
}

class JournalReading {
  end: JournalEnd = { seq: 0, at: null, hash: noHash, segment: 0, size: 0, torn: 0 };
  readonly #assembler = new EntryAssembler();
  /** Where the first part of the entry that is being put together begins. */
  #start: number | null = null;

  constructor(
    private readonly take: Take,
    private readonly upTo: number,
  ) {}

  readSegment(bytes: Buffer, segment: number, isLast: boolean): SegmentTrouble | null {
    let { seq, at, hash } = this.end;
    let [number, size] = [0, 0];
    for (const { line, start } of linesOf(bytes)) {
      number += 1;
      const decoded = decodeLine(line, hash);
      if (!decoded.ok) {
        const atEnd = isLast && start + line.length + 1 === bytes.length;
        if (atEnd && isTorn(line)) break;
        return { ...decoded.error, line: number };
      }
      if ('part' in decoded.value && decoded.value.part.part === 1) this.#start = start;
      const entry = this.#assembler.take(decoded.value);
      if (!entry.ok || (entry.value && entry.value.seq !== seq + 1)) return { code: 'damaged', line: number };
      hash = decoded.value.hash;
      size = start + line.length + 1;
      if (!entry.value) continue;
      ({ seq, at } = entry.value);
      const begin = this.#start ?? start;
      this.take(entry.value, { segment, start: begin, length: size - begin });
      this.#start = null;
      if (seq >= this.upTo) break;
    }
    const torn = seq >= this.upTo ? 0 : bytes.length - size;
    this.end = { seq, at, hash, segment, size, torn };
    return torn > 0 && !isLast ? { code: 'damaged', line: number + 1 } : null;
  }
}

/** After a power cut, blocks of the last write that never reached the medium read as zeros. */
const isTorn = (line: Buffer) => line.includes(0);
