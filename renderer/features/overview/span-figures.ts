import { comparedSpans, compareFigures } from '../../../shared/counting/compare';
import { count } from '../../../shared/counting/count';
import type { Comparison, CountContext, CountedFigure, Measure } from '../../../shared/counting/figure';
import { addYears } from '../../../shared/domain/partial-date';
import type { Period } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';

/** The rows of the overview, in reading order; a member of a family stands under its head. */
export const overviewMeasures: readonly { readonly measure: Measure; readonly under: boolean }[] = [
  { measure: 'events', under: false },
  { measure: 'visitsIncoming', under: false },
  { measure: 'peopleIncoming', under: true },
  { measure: 'visitsOutgoing', under: false },
  { measure: 'peopleOutgoing', under: true },
  { measure: 'visitsOnline', under: false },
  { measure: 'leaderMeetings', under: false },
  { measure: 'documents', under: false },
];

/** One measure over the period, the same days a year before, and the whole of that earlier period. */
export interface SpanRow {
  readonly measure: Measure;
  readonly under: boolean;
  readonly comparison: Comparison;
  readonly wholeBefore: CountedFigure;
}

export function spanRows(register: RegisterView, period: Period, context: CountContext): readonly SpanRow[] {
  const spans = comparedSpans(period, context.asOf);
  const before: Period = {
    ...spans.before,
    first: addYears(period.first, -1),
    last: addYears(period.last, -1),
  };
  return overviewMeasures.map(({ measure, under }) => {
    const figure = (span: Period) => count(register, measure, span, {}, context);
    const comparison = compareFigures(figure(spans.current), figure(spans.before), context.asOf);
    return { measure, under, comparison, wholeBefore: figure(before) };
  });
}
