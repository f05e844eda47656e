import Dexie, { type EntityTable } from 'dexie';
import type { AnyRecord } from '../../shared/domain/records';
import { schemaSteps } from './schema';

export const databaseName = 'partner-cities';

/** What the working copy says of itself. */
export interface Meta {
  readonly key: 'appliedSeq';
  readonly value: number;
}

/** The working copy of the register: records by id, and how far in the journal they have come. */
export class WorkingCopy extends Dexie {
  declare readonly records: EntityTable<AnyRecord, 'id'>;
  declare readonly meta: EntityTable<Meta, 'key'>;

  /** Tests pass `upTo` to get the database an older release left behind. */
  constructor(name: string = databaseName, upTo = Number.POSITIVE_INFINITY) {
    super(name);
    for (const step of schemaSteps.filter(({ version }) => version <= upTo)) {
      const declared = this.version(step.version).stores(step.stores);
      if (step.upgrade) declared.upgrade(step.upgrade);
    }
  }
}
