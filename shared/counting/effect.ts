import { isComplete } from '../domain/completeness';
import type { Event } from '../domain/event';
import { daysOf } from '../domain/partial-date';
import { type Period, periodOf, placeIn } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { Visit } from '../domain/visit';
import type { RegisterView } from '../register/register';
import { count } from './count';
import { chainOfLinked, eventChain, rootIn } from './event-chain';
import type { CountContext, Measure } from './figure';
import { narrowedTo } from './narrowed-to';
import { placeIndex } from './places';

/** One measure a record adds to; null where the record belongs to the measure but gives no figure. */
export interface MeasureEffect {
  readonly measure: Measure;
  readonly adds: Quantity | null;
}

/** Where one record stands in the counts, now or once it is held. */
export interface CountedEffect {
  /** Counted now; counted once it is held; planned and overdue; never, being put off or cancelled; a draft. */
  readonly standing: 'counted' | 'whenHeld' | 'toConfirm' | 'notHeld' | 'draft';
  /** Empty for a draft. */
  readonly measures: readonly MeasureEffect[];
  /** The year in which it began and, where its date says so, the half; null where the half stays open. */
  readonly year: Period | null;
  readonly half: Period | null;
  /** Cities and districts for which it counts, and the countries. */
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  /** The root event with which it is one activity, or one event. */
  readonly together: string | null;
}

const byDirection = {
  incoming: ['visitsIncoming', 'peopleIncoming', 'groupsIncoming', 'leaderMeetings'],
  outgoing: ['visitsOutgoing', 'peopleOutgoing', 'groupsOutgoing', 'leaderMeetings'],
  online: ['visitsOnline', 'leaderMeetings'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

/** What a visit or event adds to the counts by the office's rules, as if it had been held. */
export function effectOf(
  register: RegisterView,
  record: Visit | Event,
  context: CountContext,
): CountedEffect {
  const year = record.dates ? periodOf(record.dates.from.slice(0, 4)) : null;
  const together = togetherWith(register, record);
  return {
    standing: standingOf(record, context),
    measures: year ? measuresOf(register, record, year, together, context) : [],
    year,
    half: year && record.dates ? halfOf(year, record.dates.from) : null,
    ...placesOf(register, record),
    together,
  };
}

function standingOf(record: Visit | Event, { asOf }: CountContext): CountedEffect['standing'] {
  const { status, dates } = record;
  const whole = record.kind === 'visit' ? isComplete<'visit'>(record) : isComplete<'event'>(record);
  if (!whole || !dates) return 'draft';
  if (status === 'planned') return daysOf(dates.to ?? dates.from).last < asOf ? 'toConfirm' : 'whenHeld';
  if (status !== 'held') return 'notHeld';
  return daysOf(dates.from).first > asOf ? 'whenHeld' : 'counted';
}

function measuresOf(
  register: RegisterView,
  record: Visit | Event,
  year: Period,
  together: string | null,
  context: CountContext,
): readonly MeasureEffect[] {
  const only = narrowedTo(register, [{ ...record, status: 'held' }]);
  // What is still to come counts as on its first possible day.
  const [, asOf = context.asOf] = [context.asOf, daysOf(record.dates?.from ?? year.text).first].sort();
  const asHeld = { ...context, asOf };
  const effect = (measure: Measure): MeasureEffect => {
    const { value, qualifier } = count(only, measure, year, {}, asHeld);
    return { measure, adds: value === null ? null : { value, qualifier } };
  };
  if (record.kind === 'visit') return record.direction ? byDirection[record.direction].map(effect) : [];
  if (together === null) return [effect('events')];
  // Alone in the narrowed register a sub-event would stand in for its root, which counts without it.
  const asRoot: MeasureEffect = { measure: 'events', adds: { value: 0, qualifier: 'exact' } };
  return [context.rules.subEvents ? effect('events') : asRoot, effect('subEvents')];
}

function halfOf(year: Period, from: string): Period | null {
  const halves = ['H1', 'H2'].map((half) => periodOf(`${year.text}-${half}`));
  return halves.find((half) => placeIn(half, from) === 'inside') ?? null;
}

function placesOf(register: RegisterView, record: Visit | Event) {
  const bare =
    record.kind === 'event' ? record.countries : record.country === undefined ? [] : [record.country];
  return placeIndex(register).placesOf(record.cities, bare);
}

function togetherWith(register: RegisterView, record: Visit | Event): string | null {
  if (record.kind === 'visit') return rootIn(chainOfLinked(register, record.event)) ?? null;
  const root = rootIn(eventChain(register, record));
  return root === undefined || root === record.id ? null : root;
}
