import type { Transaction } from 'dexie';

/** One released shape of the working copy. */
export interface SchemaStep {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Released steps are frozen: to change something, append a step. Records are read whole at the start and never
 * queried afterwards, so one table without secondary indexes is what start and save cost least with.
 */
export const schemaSteps: readonly SchemaStep[] = [{ version: 1, stores: { records: 'id', meta: 'key' } }];

export const lastVersion = Math.max(...schemaSteps.map(({ version }) => version));
