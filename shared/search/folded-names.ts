import type { AnyRecord } from '../domain/records';
import { foldName } from './fold-name';
import { namesOf } from './record-names';

const known = new WeakMap<AnyRecord, string>();

/** The names of a record as a filter looks through them, folded and in one line; worked out once for each state of it. */
export function foldedNamesOf(record: AnyRecord): string {
  const found = known.get(record);
  if (found !== undefined) return found;
  const folded = foldName(namesOf(record).join(' '));
  known.set(record, folded);
  return folded;
}
