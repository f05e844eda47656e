import type { AnyRecord, Kind } from './records';

/** One record naming another: where it stands and which kinds may stand there. */
export interface Reference {
  readonly field: string;
  readonly target: string;
  readonly allowed: readonly Kind[];
}

type Values = Readonly<Record<string, unknown>>;

/** Fields that hold an id or a list of ids. */
const direct: { readonly [K in Kind]?: Readonly<Record<string, readonly Kind[]>> } = {
  office: { city: ['city'] },
  city: { parent: ['city'] },
  relationship: { city: ['city'] },
  organisation: { city: ['city'] },
  person: { city: ['city'] },
  visit: {
    cities: ['city'],
    officer: ['person'],
    hosts: ['person', 'organisation'],
    inviter: ['person', 'organisation'],
    event: ['event'],
  },
  event: { cities: ['city'], organisations: ['organisation'], parent: ['event'], placeCity: ['city'] },
  agreement: {
    signedIn: ['city'],
    signedAtVisit: ['visit'],
    signedAtEvent: ['event'],
    officer: ['person'],
    renews: ['agreement'],
    related: ['agreement'],
  },
  reportedCount: { cities: ['city'], event: ['event'] },
  indicator: { city: ['city'] },
};

/** Fields that hold a value or a list of values which name records inside. */
const nested: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  transitions: { proof: 'agreement' },
  posts: { organisation: 'organisation', city: 'city' },
  parties: { city: 'city', organisation: 'organisation' },
  signatories: { person: 'person' },
  members: { person: 'person' },
  speakers: { person: 'person' },
  head: { person: 'person' },
  sources: { source: 'source' },
};

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every reference a record makes, in field order. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const values: Values = record;
  const found: Reference[] = [];
  for (const [field, allowed] of Object.entries(direct[record.kind] ?? {})) {
    for (const target of listOf(values[field])) found.push({ field, target: String(target), allowed });
  }
  for (const [field, inner] of Object.entries(nested)) {
    for (const item of listOf(values[field])) {
      for (const [key, kind] of Object.entries(inner)) {
        const target = (item as Values)[key];
        if (typeof target === 'string') found.push({ field, target, allowed: [kind] });
      }
    }
  }
  return found;
}
