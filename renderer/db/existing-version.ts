/** Dexie multiplies its version numbers by ten before IndexedDB sees them. */
const dexieFactor = 10;

/**
 * The schema version of a database that is already there, read before Dexie opens it: Dexie opens a newer one
 * silently and writes to it. 0 when there is none.
 */
export async function existingVersion(factory: IDBFactory, name: string): Promise<number> {
  const found = (await factory.databases()).find((database) => database.name === name);
  return Math.ceil((found?.version ?? 0) / dexieFactor);
}
