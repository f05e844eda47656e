import type { AnyRecord } from '../domain/records';

/**
 * A digest of a set of records that does not depend on their order and costs no reading of their fields: each record
 * gives its id and the instant of its last change. It notices a lost tail, a record gone or come back, and a store
 * that went back in time; it is no protection against somebody who edits the store on purpose.
 */
export function digestOf(records: Iterable<Pick<AnyRecord, 'id' | 'updatedAt'>>): string {
  let [high, low] = [0, 0];
  for (const { id, updatedAt } of records) {
    const [a, b] = hash(`${id} ${updatedAt ?? ''}`);
    high = (high + a) >>> 0;
    low = (low + b) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Two independent 32-bit FNV-1a hashes, so that sums of them rarely meet by chance. */
function hash(text: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x050c5d1f];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (i & 0xff), 0x01000193);
  }
  return [a >>> 0, b >>> 0];
}
