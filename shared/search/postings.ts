/**
 * Where a term occurs: one number for each record, its slot and how the term stands in the record's names. Plain
 * arrays of small integers are the most compact growable lists that engines have.
 */
export type Postings = number[];

export const place = { beginsName: 1, beginsRun: 2, endsName: 4 } as const;
const placeBits = 3;

export const postingOf = (slot: number, places: number): number => (slot << placeBits) | places;
export const slotOf = (posting: number): number => posting >> placeBits;

/** Takes a slot out; the order of the others does not matter. True when nothing is left. */
export function withdraw(postings: Postings, slot: number): boolean {
  const at = postings.findIndex((posting) => slotOf(posting) === slot);
  const last = postings.pop();
  if (at >= 0 && last !== undefined && at < postings.length) postings[at] = last;
  return postings.length === 0;
}
