import type { Patch } from '../../shared/changes/entry';

/** Text of one entry's patches, in characters, at which an opened register goes on in the next entry. */
export const pieceLimit = 1_000_000;

/**
 * Patches that create records, cut into runs of about `limit` characters of JSON, none in the middle of a record: no
 * reader has to hold, send or write a whole register at once. Patches of one record must stand together.
 */
export function* importPieces(patches: readonly Patch[], limit = pieceLimit): Generator<readonly Patch[]> {
  let [start, size] = [0, 0];
  for (const [index, patch] of patches.entries()) {
    const beginsRecord = patches[index - 1]?.record !== patch.record;
    if (beginsRecord && size >= limit) {
      yield patches.slice(start, index);
      [start, size] = [index, 0];
    }
    size += JSON.stringify(patch).length;
  }
  if (start < patches.length) yield patches.slice(start);
}
