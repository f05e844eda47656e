import type { AnyRecord } from '../domain/records';
import type { Fact } from './fact';
import type { PlaceIndex } from './places';

const kept = new WeakMap<PlaceIndex, WeakMap<AnyRecord, Fact>>();

/**
 * The fact of a record that names no other record but places: it stays as long as both do, since a changed record is a
 * new object, so that a change costs no more than what it touched.
 */
export function keptFact<R extends AnyRecord>(
  places: PlaceIndex,
  record: R,
  make: (record: R) => Fact,
): Fact {
  let facts = kept.get(places);
  if (!facts) {
    facts = new WeakMap();
    kept.set(places, facts);
  }
  const known = facts.get(record);
  if (known) return known;
  const fact = make(record);
  facts.set(record, fact);
  return fact;
}
