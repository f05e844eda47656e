import { awaitsParties } from '../domain/completeness';
import { AnyRecord, kinds } from '../domain/records';
import type { RegisterFile } from './register-file';

/** A register, or anything else that holds all records, those in the bin included. */
export interface RecordHolder {
  everything(): Iterable<AnyRecord>;
}

const rank = new Map(kinds.map((kind, index) => [kind, index]));

/**
 * The text of a register file: records by kind, then by id, their fields in the order of the schemas, indented by
 * two spaces, with a line feed at the end. The same records always give the same text, and
 * `readRegisterFile` gives back the same records.
 */
export function writeRegisterFile(register: RecordHolder | Iterable<AnyRecord>): string {
  const records = [...('everything' in register ? register.everything() : register)].sort(byKindThenId);
  const awaitingParties = records.filter(awaitsParties).map(({ id }) => id);
  const file: RegisterFile = {
    format: 'partner-cities-register',
    version: 1,
    ...(awaitingParties.length > 0 && { awaitingParties }),
    records: records.map(inFieldOrder),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const byKindThenId = (a: AnyRecord, b: AnyRecord): number =>
  (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1);

/** Parsing lists the keys of every object as the schemas do, whatever order a screen filled them in. */
function inFieldOrder(record: AnyRecord): AnyRecord {
  const { kind, id, sources, notes, binnedAt, createdAt, updatedAt, ...own } = AnyRecord.parse(record);
  const common = { sources, notes, binnedAt, createdAt, updatedAt };
  return { kind, id, ...own, ...common } as AnyRecord;
}
