import type { CountingRules } from '../domain/office';
import type { Day } from '../domain/partial-date';
import type { Period } from '../domain/period';
import type { Qualifier } from '../domain/quantity';
import type {
  Direction,
  DocumentKind,
  EventFormat,
  EventLevel,
  Field,
  Role,
  Rung,
  VisitLevel,
} from '../domain/vocabulary';

/** Everything the app counts. Measures of one family are never summed with another's. */
export const measures = [
  'activities',
  'events',
  'subEvents',
  'visits',
  'visitsIncoming',
  'visitsOutgoing',
  'visitsOnline',
  'groupsIncoming',
  'groupsOutgoing',
  'peopleIncoming',
  'peopleOutgoing',
  'leaderMeetings',
  'documents',
  'renewals',
  'partners',
  'newPartners',
] as const;
export type Measure = (typeof measures)[number];

/**
 * Narrows what is counted; absent members do not narrow, present ones must all hold. A record that cannot have what is
 * asked (an event has no direction, a visit no format) is left out. A city includes its districts' visits and events,
 * never their documents.
 */
export interface Scope {
  readonly city?: string;
  /** Any of these cities: for published counts that name several. */
  readonly cities?: readonly string[];
  /** What belongs to this event: its sub-events, visits made for it, documents signed at it. */
  readonly event?: string;
  /** ISO code. A record without stated city belongs by its own `country`. */
  readonly country?: string;
  readonly field?: Field;
  readonly direction?: Direction;
  readonly visitLevel?: VisitLevel;
  readonly eventLevel?: EventLevel;
  readonly format?: EventFormat;
  readonly documentKind?: DocumentKind;
  readonly role?: Role;
  readonly rung?: Rung;
}

/** A named counting rule; the version grows when its meaning changes. Words: locales/<lang>/counting.json. */
export interface RuleRef {
  readonly name: string;
  readonly version: number;
}

/** One counted figure and all that a reader may ask of it. */
export interface CountedFigure {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly period: Period;
  /** Null when records exist but none gives the figure (people, groups, meetings). */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** Records that belong here but give no figure; 0 for measures that count records. */
  readonly unknown: number;
  /**
   * The records behind the value, by date and then id: as many as the value where records are counted (roots for events,
   * event or visit records for activities, cities for partners); for sums every record that belongs, so that
   * `ids.length - unknown` of them give a figure.
   */
  readonly ids: readonly string[];
  /** Records whose date only overlaps the period: outside the value, listed apart. */
  readonly vagueIds: readonly string[];
  readonly rule: RuleRef;
}

/** What a count is asked with besides its measure and scope. */
export interface CountContext {
  readonly asOf: Day;
  readonly rules: CountingRules;
}

/** A figure against the same span a year before; vague records are left out on both sides and numbered. */
export interface Comparison {
  readonly current: CountedFigure;
  readonly before: CountedFigure;
  /** Null when a qualifier or an unknown member makes a difference meaningless. */
  readonly difference: number | null;
  readonly vagueLeftOut: number;
}

export const dimensions = [
  'year',
  'half',
  'quarter',
  'month',
  'city',
  'country',
  'kind',
  'field',
  'level',
  'direction',
  'role',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Key of the last head of a period dimension: records inside the asked period whose date is too vague for its parts. */
export const vagueHead = 'vague';

/**
 * One row or column head: `key` is a period text, a city id, a country code or a vocabulary word (`visit` for visits
 * among kinds); null is "not stated", `vagueHead` is "date too vague" in a period dimension.
 */
export interface TableHead {
  readonly key: string | null;
  /** True for a head whose period is still running on `asOf`. */
  readonly partial: boolean;
}

export interface CountTable {
  readonly measure: Measure;
  readonly rows: readonly TableHead[];
  readonly columns: readonly TableHead[];
  /** cells[row][column]; with no column dimension each row has one cell. */
  readonly cells: readonly (readonly CountedFigure[])[];
  /** Totals are counts of their own, never sums of cells: a record that stands in two rows is in the total once. */
  readonly rowTotals: readonly CountedFigure[];
  readonly columnTotals: readonly CountedFigure[];
  readonly total: CountedFigure;
  /** True when a record stands in several rows (or columns), so that they add up to more than the total. */
  readonly rowsOverlap: boolean;
  readonly columnsOverlap: boolean;
}
