import { readFile } from 'node:fs/promises';
import type { Entry } from '../../../shared/changes/entry';
import { EntryAssembler } from './entry-assembler';
import { decodeLine, linesOf } from './journal-line';
import type { Place } from './read-journal';
import { segmentPath } from './segments';

/** Where every committed entry stands, so that entries need not be kept in memory. */
export class EntryIndex {
  readonly #places: Place[] = [];
  readonly #seqs = new Map<string, number>();

  constructor(private readonly folder: string) {}

  get lastSeq(): number {
    return this.#places.length;
  }

  add(entry: Entry, place: Place): void {
    this.#places.push(place);
    this.#seqs.set(entry.id, entry.seq);
  }

  /** The sequence number of an entry known by its id. */
  seqOf(id: string): number | undefined {
    return this.#seqs.get(id);
  }

  /**
   * Entries after `seq`, oldest first, read and verified from the files: at most `limit`, and no more than `byteLimit`
   * bytes of journal, but for an entry that is longer by itself.
   */
  async read(seq: number, limit: number, byteLimit: number): Promise<readonly Entry[]> {
    const found: Entry[] = [];
    const count = this.#within(seq, limit, byteLimit);
    const assembler = new EntryAssembler();
    let place: Pick<Place, 'segment' | 'start'> | undefined = this.#places[seq];
    while (place && found.length < count) {
      const bytes = await readFile(segmentPath(this.folder, place.segment));
      takeEntries(bytes.subarray(place.start), assembler, found, count);
      place = { segment: place.segment + 1, start: 0 };
    }
    return found;
  }

  /** How many entries after `seq` stay within both limits: one at least where there is one. */
  #within(seq: number, limit: number, byteLimit: number): number {
    let [count, bytes] = [0, 0];
    for (const { length } of this.#places.slice(seq, seq + limit)) {
      bytes += length;
      if (count > 0 && bytes > byteLimit) break;
      count += 1;
    }
    return count;
  }
}

/** The journal was verified when it was opened; a line that is broken now was damaged since, under our hands. */
function takeEntries(bytes: Buffer, assembler: EntryAssembler, found: Entry[], count: number): void {
  for (const { line } of linesOf(bytes)) {
    const decoded = decodeLine(line, null);
    const entry = decoded.ok ? assembler.take(decoded.value) : null;
    if (!entry?.ok) throw new Error('The journal changed on the disk while it was open');
    if (entry.value) found.push(entry.value);
    if (found.length >= count) return;
  }
}
