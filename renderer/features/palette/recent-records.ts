import type { AnyRecord } from '../../../shared/domain/records';
import type { RegisterView } from '../../../shared/register/register';
import { searchedKinds } from '../../../shared/search/record-names';

/** More records than these were not changed by hand at one instant: they were imported. */
const changedTogether = 8;

/**
 * What one most likely wants again before anything is typed: records opened lately, then those changed lately, `count`
 * in all. Records in the bin, and changes of many records in one go, are left out.
 */
export function recentRecords(
  register: RegisterView,
  opened: readonly string[],
  count: number,
): readonly AnyRecord[] {
  const reopened = opened
    .flatMap((id) => register.get(id) ?? [])
    .filter(({ binnedAt }) => binnedAt === undefined)
    .slice(0, count);
  const known = new Set(reopened.map(({ id }) => id));
  const changed = lastChanged(register, count + known.size).filter(({ id }) => !known.has(id));
  return [...reopened, ...changed].slice(0, count);
}

function lastChanged(register: RegisterView, count: number): readonly AnyRecord[] {
  const byInstant = new Map<string, AnyRecord[]>();
  for (const kind of searchedKinds) {
    for (const record of register.all(kind)) {
      if (record.updatedAt === undefined) continue;
      const together = byInstant.get(record.updatedAt);
      if (together) together.push(record);
      else byInstant.set(record.updatedAt, [record]);
    }
  }
  return [...byInstant]
    .filter(([, together]) => together.length <= changedTogether)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, together]) => together)
    .slice(0, count);
}
