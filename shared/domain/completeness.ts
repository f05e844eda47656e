import type { AnyRecord, Kind, RecordOf } from './records';

/** The few fields without which a record is a draft: shown as such and not counted. */
export const mandatoryFields = {
  office: ['city'],
  city: ['names', 'country'],
  relationship: ['city', 'transitions'],
  organisation: ['names'],
  person: [],
  visit: ['status', 'direction', 'cities', 'dates'],
  event: ['status', 'title', 'format', 'dates'],
  agreement: ['documentKind', 'title', 'parties', 'signedOn'],
  reportedCount: ['measure', 'period', 'quantity'],
  indicator: ['name', 'quantity'],
  source: ['title'],
  paperEdit: ['paper'],
  edition: ['paper', 'number', 'frozenOn', 'lang', 'title', 'document', 'pages'],
} as const satisfies { [K in Kind]: readonly (keyof RecordOf<K>)[] };

type Mandatory<K extends Kind> = Extract<(typeof mandatoryFields)[K][number], keyof RecordOf<K>>;

/** A record whose mandatory fields are all there. `cities` of a visit may be replaced by `country`. */
export type Complete<K extends Kind> = RecordOf<K> & {
  [F in K extends 'visit' ? Exclude<Mandatory<K>, 'cities'> : Mandatory<K>]-?: NonNullable<RecordOf<K>[F]>;
};

const isMissing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** The mandatory fields a record still lacks, in form order; empty when it is complete. */
export function missingFields(record: AnyRecord): readonly string[] {
  const values: Readonly<Record<string, unknown>> = record;
  if (record.kind === 'person') return (record.names ?? record.posts?.length) ? [] : ['names'];
  return mandatoryFields[record.kind].filter((field) => {
    if (record.kind === 'visit' && field === 'cities' && record.country !== undefined) return false;
    return isMissing(values[field]);
  });
}

/** True for a document that lacks nothing but its parties: a draft in the app, a mistake in a file others wrote. */
export function awaitsParties(record: AnyRecord): boolean {
  return record.kind === 'agreement' && missingFields(record).join() === 'parties';
}

export function isComplete<K extends Kind>(record: RecordOf<K>): record is Complete<K> & RecordOf<K> {
  return missingFields(record as AnyRecord).length === 0;
}
