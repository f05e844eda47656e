import type { AnyRecord } from './records';
import { referencesOf } from './references';

/** A rule that a record breaks; `rule` is a key of locales/<lang>/problems.json. */
export interface BrokenRule {
  readonly record: string;
  readonly field: string;
  readonly rule:
    | 'unknownReference'
    | 'wrongKindOfReference'
    | 'districtOfItself'
    | 'eventInsideItself'
    | 'noParties';
}

/** Finds a record by id, those in the bin included: a reference into the bin stays and says so. */
export type Lookup = (id: string) => AnyRecord | undefined;

/** The rules between records that one record breaks; empty when all is well. */
export function brokenRules(record: AnyRecord, lookup: Lookup): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const { field, target, allowed } of referencesOf(record)) {
    const found = lookup(target);
    if (!found) broken.push({ record: record.id, field, rule: 'unknownReference' });
    else if (!allowed.includes(found.kind)) {
      broken.push({ record: record.id, field, rule: 'wrongKindOfReference' });
    }
  }
  if (record.kind === 'city' && liesUnderItself(record, lookup)) {
    broken.push({ record: record.id, field: 'parent', rule: 'districtOfItself' });
  }
  if (record.kind === 'event' && liesUnderItself(record, lookup)) {
    broken.push({ record: record.id, field: 'parent', rule: 'eventInsideItself' });
  }
  if (record.kind === 'agreement' && record.parties?.length === 0) {
    broken.push({ record: record.id, field: 'parties', rule: 'noParties' });
  }
  return broken;
}

/** Far below any real city or expo; without it a file with one endless chain would take hours to check. */
const deepest = 100;

/** Follows `parent` upwards; a chain that comes back to a record it has passed has no top. */
function liesUnderItself(record: AnyRecord & { parent?: string | undefined }, lookup: Lookup): boolean {
  const passed = new Set([record.id]);
  let next = record.parent;
  while (next !== undefined) {
    if (passed.has(next) || passed.size > deepest) return true;
    passed.add(next);
    const above = lookup(next);
    next = above && 'parent' in above ? above.parent : undefined;
  }
  return false;
}
