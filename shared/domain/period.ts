import { fail, type Result, succeed } from '../result';
import { type Day, daysOf, intervalOf, precisionOf } from './partial-date';

/** A stretch of days that is counted or reported on, both ends included. */
export interface Period {
  /** As written: `2025`, `2025-H1`, `2025-Q3`, `2025-07`, `2024-01..2025-06`, `2025-01-01..2025-11-21`. */
  readonly text: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'range';
  readonly first: Day;
  readonly last: Day;
}

export type PeriodError =
  | { readonly code: 'notAPeriod'; readonly text: string }
  | { readonly code: 'periodEndsBeforeBegins'; readonly text: string };

/** Reads a period as people and the command line write it; `a..b` runs from the first day of a to the last of b. */
export function parsePeriod(text: string): Result<Period, PeriodError> {
  const [from = '', to, ...rest] = text.trim().split('..');
  const begin = intervalOf(from);
  const end = to === undefined ? begin : intervalOf(to);
  if (!begin || !end || rest.length > 0) return fail({ code: 'notAPeriod', text });
  if (end.last < begin.first) return fail({ code: 'periodEndsBeforeBegins', text });
  const kind = to === undefined ? precisionOf(from) : 'range';
  return succeed({ text: text.trim(), kind, first: begin.first, last: end.last });
}

/** A period of a known good text; a bad one is a bug. */
export function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new RangeError(`Not a period: ${text}`);
  return parsed.value;
}

/** The period's part up to and including `day`; the whole period when it ended before. */
export function clipTo(period: Period, day: Day): Period {
  if (day >= period.last || day < period.first) return period;
  return { text: `${period.first}..${day}`, kind: 'range', first: period.first, last: day };
}

/** True when the period is still running on `asOf`: it is labelled "to 21 Nov" and never drawn as a fall. */
export const isPartial = (period: Period, asOf: Day): boolean => period.first <= asOf && asOf < period.last;

/** Where a date lies: wholly inside, outside, or only overlapping, which is too vague to count. */
export function placeIn(
  period: Pick<Period, 'first' | 'last'>,
  date: string,
): 'inside' | 'vague' | 'outside' {
  const { first, last } = daysOf(date);
  if (last < period.first || first > period.last) return 'outside';
  return first >= period.first && last <= period.last ? 'inside' : 'vague';
}
