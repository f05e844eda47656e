import type { Entry, Patch } from '../../../shared/changes/entry';
import { fail, type Result, succeed } from '../../../shared/result';
import { type EntryPart, encodeLine, type LineBody, type WrittenEntry } from './journal-line';

/** Patches of one line; a larger entry is written as numbered parts and a commit mark. */
export const patchesPerLine = 2_000;

/** The lines of an entry after the line whose hash is `prev`, as text, with the hash of the last. */
export function linesFor(entry: Entry, prev: string): { readonly text: string; readonly hash: string } {
  let hash = prev;
  let text = '';
  for (const body of bodiesOf(entry)) {
    const line = encodeLine(hash, body);
    hash = line.hash;
    text += line.text;
  }
  return { text, hash };
}

function bodiesOf(entry: Entry): readonly LineBody[] {
  if (entry.patches.length <= patchesPerLine) return [{ entry }];
  const bodies: LineBody[] = [];
  for (let from = 0; from < entry.patches.length; from += patchesPerLine) {
    const patches = entry.patches.slice(from, from + patchesPerLine);
    bodies.push({ part: { id: entry.id, part: bodies.length + 1, patches } });
  }
  return [...bodies, { entry: { ...entry, patches: [], parts: bodies.length } }];
}

/** Puts entries together again from lines in order; parts that never got their commit mark are dropped. */
export class EntryAssembler {
  #parts: EntryPart[] = [];

  /** The entry that this line completes, null for a part, an error where parts do not fit together. */
  take(body: LineBody): Result<Entry | null, 'broken'> {
    if ('part' in body) return this.#addPart(body.part) ? succeed(null) : fail('broken');
    const parts = this.#parts;
    this.#parts = [];
    if (body.entry.parts === undefined) return succeed(body.entry);
    const whole = parts.length === body.entry.parts && parts[0]?.id === body.entry.id;
    return whole ? succeed(join(body.entry, parts)) : fail('broken');
  }

  #addPart(part: EntryPart): boolean {
    if (part.part === 1) this.#parts = [];
    const [first] = this.#parts;
    if (part.part !== this.#parts.length + 1 || (first && first.id !== part.id)) return false;
    this.#parts.push(part);
    return true;
  }
}

function join({ parts: _, ...entry }: WrittenEntry, parts: readonly EntryPart[]): Entry {
  const patches: Patch[] = [];
  for (const part of parts) patches.push(...part.patches);
  return { ...entry, patches };
}
