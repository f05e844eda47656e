import { type EndingAgreement, endingAgreements, toConfirm, upcoming } from '../../counting/attention';
import { type Places, placeIndex } from '../../counting/places';
import { addDays, type Day, daysInMonth, daysOf } from '../../domain/partial-date';
import type { Period } from '../../domain/period';
import type { AnyRecord, RecordOf } from '../../domain/records';
import type { PaperContext } from './context';

/** What the register holds for the time after a paper's span. */
export interface Plans {
  readonly visits: readonly RecordOf<'visit'>[];
  readonly events: readonly RecordOf<'event'>[];
  /** Documents whose term ends then, soonest first. */
  readonly endings: readonly EndingAgreement[];
}

/** The days that plans are told for: from the day after the span to the end of the next period of the same length. */
export function planningSpan(ctx: PaperContext): Pick<Period, 'first' | 'last'> {
  return { first: addDays(ctx.span.last, 1), last: endOfNext(ctx.period) };
}

const monthsOf = { year: 12, half: 6, quarter: 3, month: 1, day: 12, range: 12 } as const;

function endOfNext({ kind, last }: Period): Day {
  const [year = 0, month = 0, day = 0] = last.split('-').map(Number);
  const index = year * 12 + month - 1 + monthsOf[kind];
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const isWhole = day === daysInMonth(year, month);
  const d = isWhole ? daysInMonth(y, m) : Math.min(day, daysInMonth(y, m));
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Planned visits and events and documents that end, inside the paper's scope, in order of their days. */
export function plansOf(ctx: PaperContext): Plans {
  const { register } = ctx;
  const { first, last } = planningSpan(ctx);
  const records = upcoming(register, ctx.request.asOf, Number.POSITIVE_INFINITY)
    .map(({ record }) => record)
    .filter(isRoot)
    .filter(({ dates }) => daysOf(dates.from).last >= first && daysOf(dates.from).first <= last)
    .filter((record) => isInScope(ctx, record));
  // Counted from a day that the span ends on or before, so that no ending between them is lost.
  const endings = endingAgreements(register, ctx.span.last, daysFrom(ctx.span.last, last)).filter(
    ({ agreement, endsOn }) => endsOn >= first && isInScope(ctx, agreement),
  );
  return {
    visits: records.flatMap((record) => (record.kind === 'visit' ? [record] : [])),
    events: records.flatMap((record) => (record.kind === 'event' ? [record] : [])),
    endings,
  };
}

/** Planned visits and root events of the span whose days have passed without a word of what came of them. */
export function overdueOf(ctx: PaperContext): readonly (RecordOf<'visit'> | RecordOf<'event'>)[] {
  const { first, last } = ctx.span;
  return toConfirm(ctx.register, ctx.request.asOf)
    .filter(({ record, lastDay }) => lastDay <= last && daysOf(record.dates.from).first >= first)
    .map(({ record }) => record)
    .filter((record) => isRoot(record) && isInScope(ctx, record));
}

/** What belongs to an event is told with it. */
const isRoot = (record: RecordOf<'visit'> | RecordOf<'event'>): boolean =>
  record.kind === 'visit' || record.parent === undefined;

function isInScope({ request: { city, country }, register }: PaperContext, record: AnyRecord): boolean {
  const { cities, countries } = placesNamed(placeIndex(register), record);
  return (
    (city === undefined || cities.includes(city)) && (country === undefined || countries.includes(country))
  );
}

function placesNamed(index: ReturnType<typeof placeIndex>, record: AnyRecord): Places {
  if (record.kind === 'visit')
    return index.placesOf(record.cities, record.country === undefined ? [] : [record.country]);
  if (record.kind === 'event') return index.placesOf(record.cities, record.countries);
  return index.placesOfParties(record.kind === 'agreement' ? (record.parties ?? []) : []);
}

const daysFrom = (from: Day, to: Day): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
