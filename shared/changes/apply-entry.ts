import type { Entry, Json, Patch } from './entry';

/** A record's fields as stored, before any schema has spoken. */
export type Fields = Readonly<Record<string, Json>>;

/** The fields of each record that the patches touch, after them; null where the record no longer exists. */
export function patchFields(
  current: (id: string) => Fields | undefined,
  patches: readonly Patch[],
): Map<string, Fields | null> {
  const drafts = new Map<string, Record<string, Json>>();
  for (const { record, field, after } of patches) {
    const fields = drafts.get(record) ?? { ...current(record) };
    if (after === null) delete fields[field];
    else fields[field] = after;
    drafts.set(record, fields);
  }
  return new Map([...drafts].map(([id, fields]) => [id, 'kind' in fields ? { ...fields, id } : null]));
}

/** What the journal itself knows of a record: when it was made and last changed. */
export function stampFields(fields: Fields, entry: Pick<Entry, 'at'>): Fields {
  return { ...fields, createdAt: fields.createdAt ?? entry.at, updatedAt: entry.at };
}
