import { missingFields } from '../../domain/completeness';
import { daysOf } from '../../domain/partial-date';
import type { AnyRecord, Kind, RecordOf } from '../../domain/records';

/**
 * A second, plain reading of the domain's rules, for tests alone: it scans every record for every question and
 * shares nothing with the counting engine, so that the two can disagree.
 */
export class PlainRegister {
  readonly records: readonly AnyRecord[];
  readonly #byId: ReadonlyMap<string, AnyRecord>;

  constructor(records: readonly AnyRecord[]) {
    this.records = records;
    this.#byId = new Map(records.map((record) => [record.id, record]));
  }

  inUse<K extends Kind>(kind: K): RecordOf<K>[] {
    const all = this.records.filter((record) => record.kind === kind) as RecordOf<K>[];
    return all.filter((record) => record.binnedAt === undefined && missingFields(record).length === 0);
  }

  byId(id: string | undefined): AnyRecord | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  home(): string | undefined {
    const office = this.records.find((record) => record.kind === 'office' && record.binnedAt === undefined);
    return office?.kind === 'office' ? office.city : undefined;
  }

  /** A city and everything it lies in, nearest first. */
  above(city: string): string[] {
    const record = this.byId(city);
    if (record?.kind !== 'city') return [city];
    return record.parent === undefined ? [city] : [city, ...this.above(record.parent)];
  }

  isHome(city: string): boolean {
    const home = this.home();
    return home !== undefined && this.above(city).includes(home);
  }

  /** A district's country is its own, else that of the city it lies in. */
  countryOf(city: string): string | undefined {
    for (const id of this.above(city)) {
      const record = this.byId(id);
      if (record?.kind === 'city' && record.country !== undefined) return record.country;
    }
    return undefined;
  }

  /** The topmost event that holds this one; null when the event is missing or lies in the bin. */
  root(event: string | undefined): string | null {
    const record = this.byId(event);
    if (record?.kind !== 'event' || record.binnedAt !== undefined) return null;
    return this.root(record.parent) ?? record.id;
  }

  /** An event and every event that it lies in, as far up as none is missing or in the bin. */
  around(event: string | undefined): string[] {
    const record = this.byId(event);
    if (record?.kind !== 'event' || record.binnedAt !== undefined) return [];
    return [record.id, ...this.around(record.parent)];
  }
}

/** Where a date stands against two days: wholly between them, only partly, or not at all. */
export function standing(date: string, first: string, last: string): 'in' | 'partly' | 'out' {
  const days = daysOf(date);
  if (days.last < first || days.first > last) return 'out';
  return days.first < first || days.last > last ? 'partly' : 'in';
}
