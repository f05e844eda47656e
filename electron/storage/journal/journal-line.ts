import { hash as digest } from 'node:crypto';
import type { Entry, Patch } from '../../../shared/changes/entry';
import { fail, type Result, succeed } from '../../../shared/result';

/**
 * One line of the journal is one JSON object: `{"hash":"…","v":1,"prev":"…","entry":{…}}`. `hash` is the SHA-256 of
 * the line's own text after the hash (from `"v"` to the last brace), so no reader has to write JSON in a canonical
 * way; `prev` is the hash of the line before. The chain finds damage and lost lines; it is no signature.
 */
export const journalVersion = 1;

/** `prev` of the very first line. */
export const noHash = '0'.repeat(64);

/** An entry as written: a large one has its patches in `parts` lines ahead of it and is their commit mark. */
export type WrittenEntry = Entry & { readonly parts?: number };

/** A part of a large entry, numbered from 1; without its entry it counts for nothing. */
export interface EntryPart {
  readonly id: string;
  readonly part: number;
  readonly patches: readonly Patch[];
}

export type LineBody = { readonly entry: WrittenEntry } | { readonly part: EntryPart };

export type LineTrouble =
  | { readonly code: 'damaged' }
  | { readonly code: 'tooNew'; readonly version: number };

const opening = '{"hash":"';
const hashEnd = opening.length + noHash.length;
const closing = '",';
/** Where the text that is hashed begins. */
const bodyStart = hashEnd + closing.length;
const currentVersion = `${closing}"v":${journalVersion},`;

/** The line for a body, its line feed included, and the hash that the next line names. */
export function encodeLine(prev: string, body: LineBody): { readonly text: string; readonly hash: string } {
  const hashed = JSON.stringify({ v: journalVersion, prev, ...body }).slice(1);
  const hash = digest('sha256', hashed);
  return { text: `${opening}${hash}${closing}${hashed}\n`, hash };
}

export type Line = LineBody & { readonly hash: string };

/** Reads a line (without its line feed) and verifies it; `prev` null leaves out the check of the chain. */
export function decodeLine(bytes: Buffer, prev: string | null): Result<Line, LineTrouble> {
  const text = bytes.toString('utf8');
  if (!text.startsWith(currentVersion, hashEnd)) {
    const version = Number(/^"v":(\d+),/.exec(text.slice(bodyStart))?.[1] ?? 0);
    return fail(version > journalVersion ? { code: 'tooNew', version } : { code: 'damaged' });
  }
  const hash = text.slice(opening.length, hashEnd);
  if (!text.startsWith(opening) || digest('sha256', bytes.subarray(bodyStart)) !== hash) {
    return fail({ code: 'damaged' });
  }
  // The hash has just shown that this is the text which encodeLine wrote.
  const line = JSON.parse(text) as Line & { readonly prev: string };
  return prev === null || line.prev === prev ? succeed(line) : fail({ code: 'damaged' });
}

/** The complete lines of a stretch of a file, with where each begins; the rest after the last feed is left over. */
export function* linesOf(bytes: Buffer): Generator<{ readonly line: Buffer; readonly start: number }> {
  for (let start = 0; ; ) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0) return;
    yield { line: bytes.subarray(start, end), start };
    start = end + 1;
  }
}
