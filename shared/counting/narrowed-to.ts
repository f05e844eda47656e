import { type Complete, isComplete } from '../domain/completeness';
import type { AnyRecord, Kind, RecordOf } from '../domain/records';
import type { RegisterView } from '../register/register';

const counted: ReadonlySet<Kind> = new Set(['visit', 'event', 'agreement']);

/**
 * The register as if it held no other visits, events and documents than these; places, ties and the office stay, and
 * references still lead where they led. Figures of a filtered or grouped list follow the same rules as all others.
 */
export function narrowedTo(register: RegisterView, records: readonly AnyRecord[]): RegisterView {
  const all = <K extends Kind>(kind: K): readonly RecordOf<K>[] =>
    counted.has(kind)
      ? (records.filter((record) => record.kind === kind) as unknown[] as RecordOf<K>[])
      : register.all(kind);
  return {
    seq: register.seq,
    get: (id) => register.get(id),
    find: (kind, id) => register.find(kind, id),
    all,
    complete: <K extends Kind>(kind: K) =>
      counted.has(kind)
        ? (all(kind).filter((record) => isComplete<K>(record)) as (Complete<K> & RecordOf<K>)[])
        : register.complete(kind),
    binned: () => register.binned(),
  };
}
