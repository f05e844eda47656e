import type { Quantity } from '../../domain/quantity';
import type { AnyRecord } from '../../domain/records';

/** Every quantity that a paper may print of a record as the record states it. */
export function statedBy(record: AnyRecord | undefined): readonly Quantity[] {
  switch (record?.kind) {
    case 'reportedCount':
    case 'indicator':
      return record.quantity ? [record.quantity] : [];
    case 'visit':
      return record.people ? [record.people] : [];
    case 'city':
      return record.population ? [record.population] : [];
    case 'event': {
      const participants = (record.participants ?? []).flatMap(({ quantity }) => quantity ?? []);
      return [...participants, ...(record.measures ?? []).map(({ quantity }) => quantity)];
    }
    default:
      return [];
  }
}

/** True where the record states this very quantity. */
export const states = (record: AnyRecord | undefined, { value, qualifier }: Quantity): boolean =>
  statedBy(record).some((one) => one.value === value && one.qualifier === qualifier);
