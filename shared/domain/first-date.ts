import type { PartialDate } from './partial-date';
import type { AnyRecord } from './records';

/** When a visit or event begins, an agreement was signed or a source published; undefined for all else. */
export function firstDateOf(record: AnyRecord): PartialDate | undefined {
  switch (record.kind) {
    case 'visit':
    case 'event':
      return record.dates?.from;
    case 'agreement':
      return record.signedOn;
    case 'source':
      return record.publishedOn;
    default:
      return undefined;
  }
}
