import { addYears, type Day } from '../domain/partial-date';
import { clipTo, type Period, periodOf } from '../domain/period';
import type { RegisterView } from '../register/register';
import { count } from './count';
import type { Comparison, CountContext, CountedFigure, Measure, Scope } from './figure';

/** The two spans that a comparison sets side by side. */
export interface ComparedSpans {
  readonly current: Period;
  readonly before: Period;
}

/**
 * A running period ends on `asOf` and its counterpart on the same day and month of the year before (29 February
 * becomes 28 February). A whole year, half, quarter or month has the whole one a year earlier, so that February is
 * compared with all of February.
 */
export function comparedSpans(period: Period, asOf: Day): ComparedSpans {
  const current = clipTo(period, asOf);
  return { current, before: yearEarlier(current) };
}

function yearEarlier({ text, kind, first, last }: Period): Period {
  if (kind !== 'range' && kind !== 'day') {
    const year = String(Number(first.slice(0, 'yyyy'.length)) - 1).padStart('yyyy'.length, '0');
    return periodOf(year + text.slice('yyyy'.length));
  }
  const [from, to] = [addYears(first, -1), addYears(last, -1)];
  return { text: from === to ? from : `${from}..${to}`, kind, first: from, last: to };
}

/**
 * A figure against the same span a year before. Records with a vague date are in neither figure; `vagueLeftOut` is
 * how many there are on both sides together. The difference is null where a side is not exact or has members without
 * a figure, and where the period has not begun.
 */
export function compareYearOnYear(
  register: RegisterView,
  measure: Measure,
  period: Period,
  scope: Scope,
  context: CountContext,
): Comparison {
  const spans = comparedSpans(period, context.asOf);
  const current = count(register, measure, spans.current, scope, context);
  const before = count(register, measure, spans.before, scope, context);
  return compareFigures(current, before, context.asOf);
}

/** Sets two figures of one measure side by side, for callers that have counted both spans already. */
export function compareFigures(current: CountedFigure, before: CountedFigure, asOf: Day): Comparison {
  const vagueLeftOut = new Set([...current.vagueIds, ...before.vagueIds]).size;
  const isPlain = isComparable(current) && isComparable(before) && current.period.first <= asOf;
  const difference =
    isPlain && current.value !== null && before.value !== null ? current.value - before.value : null;
  return { current, before, difference, vagueLeftOut };
}

const isComparable = ({ qualifier, unknown }: CountedFigure) => qualifier === 'exact' && unknown === 0;
