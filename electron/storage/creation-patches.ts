import type { Json, Patch } from '../../shared/changes/entry';
import type { AnyRecord } from '../../shared/domain/records';

/** A record as the patches that create it; the time of its last change is left to the entry that writes them. */
export function creationPatches(record: AnyRecord): readonly Patch[] {
  const { id, updatedAt: _, ...fields } = record;
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ record: id, field, before: null, after: value as Json }));
}
