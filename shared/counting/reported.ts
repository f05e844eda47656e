import type { Complete } from '../domain/completeness';
import { type Period, periodOf } from '../domain/period';
import type { Qualifier, Quantity } from '../domain/quantity';
import type { RegisterView } from '../register/register';
import { compareText } from './compare-text';
import { count } from './count';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';

/** A published figure beside what the register holds for the same measure, scope and period; never added up. */
export interface ReportedPair {
  readonly reported: Complete<'reportedCount'>;
  readonly recorded: CountedFigure;
  /**
   * Reported less recorded. Negative where more is recorded than was published; 0 where both say the same. "More than
   * 40" against 36 is at least 5. Null where a published lower bound is reached, which leaves no gap to name.
   */
  readonly difference: { readonly value: number; readonly qualifier: Qualifier } | null;
}

/**
 * Every complete reported count whose period overlaps `period` (all of them without it), ordered by period and id,
 * with the recorded figure counted on the reported period. A published number of events inside an event is set
 * against its recorded sub-events.
 */
export function reportedAgainstRecorded(
  register: RegisterView,
  context: CountContext,
  period?: Period,
): readonly ReportedPair[] {
  return register
    .complete('reportedCount')
    .map((reported) => ({ reported, span: periodOf(reported.period) }))
    .filter(({ span }) => !period || (span.first <= period.last && span.last >= period.first))
    .sort((a, b) => comparePeriods(a.span, b.span) || (a.reported.id < b.reported.id ? -1 : 1))
    .map(({ reported, span }) => {
      const recorded = count(register, measureFor(reported), span, scopeOf(reported), context);
      return { reported, recorded, difference: gapBetween(reported.quantity, recorded.value ?? 0) };
    });
}

const measureFor = ({ measure, event }: Complete<'reportedCount'>): Measure =>
  measure === 'events' && event !== undefined ? 'subEvents' : measure;

function scopeOf({ country, cities = [], event }: Complete<'reportedCount'>): Scope {
  const [only] = cities;
  return {
    ...(country === undefined ? {} : { country }),
    ...(event === undefined ? {} : { event }),
    ...(only === undefined ? {} : cities.length === 1 ? { city: only } : { cities }),
  };
}

function gapBetween(reported: Quantity, recorded: number): ReportedPair['difference'] {
  const { qualifier } = reported;
  if (qualifier === 'exact' || qualifier === 'about') return { value: reported.value - recorded, qualifier };
  const least = qualifier === 'moreThan' ? Math.floor(reported.value) + 1 : reported.value;
  return recorded >= least ? null : { value: least - recorded, qualifier: 'atLeast' };
}

const comparePeriods = (a: Period, b: Period): number =>
  a.first === b.first ? compareText(a.last, b.last) : compareText(a.first, b.first);
