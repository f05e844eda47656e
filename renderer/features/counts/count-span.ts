import { countTable } from '../../../shared/counting/count-table';
import { type CountContext, type Measure, vagueHead } from '../../../shared/counting/figure';
import { type Day, daysOf } from '../../../shared/domain/partial-date';
import { type Period, periodOf } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';

/** How far back the table reaches: the period of the top bar, five years that end with it, or all years on record. */
export const spans = ['period', 'fiveYears', 'all'] as const;
export type Span = (typeof spans)[number];

const yearOf = (day: Day): number => Number(day.slice(0, 'yyyy'.length));

/** Whole years as a period; one year alone keeps its own name. */
const years = (first: number, last: number): Period => {
  const text = (year: number) => String(year).padStart('yyyy'.length, '0');
  return periodOf(first >= last ? text(last) : `${text(first)}..${text(last)}`);
};

/**
 * The stretch of days that a table covers. Whole years, so that their heads are years and the last is marked partial.
 * All years on record begin with the first in which the measure counts something.
 */
export function spanPeriod(
  span: Span,
  period: Period,
  register: RegisterView,
  measure: Measure,
  context: CountContext,
): Period {
  if (span === 'period') return period;
  const last = yearOf(period.last);
  if (span === 'fiveYears') return years(last - 4, last);
  const whole = years(Math.min(firstYear(register) ?? last, last), last);
  const { rows, rowTotals } = countTable(
    register,
    { measure, rows: 'year', period: whole, scope: {} },
    context,
  );
  const first = rows.find((_, i) => (rowTotals[i]?.ids.length ?? 0) > 0);
  return years(first?.key && first.key !== vagueHead ? yearOf(first.key) : last, last);
}

/** The year of the earliest visit, event, document or step of a tie; null when none has a date. */
function firstYear(register: RegisterView): number | null {
  const dates = [
    ...register.complete('visit').map(({ dates }) => dates.from),
    ...register.complete('event').map(({ dates }) => dates.from),
    ...register.complete('agreement').map(({ signedOn }) => signedOn),
    ...register
      .complete('relationship')
      .flatMap(({ transitions }) => transitions.flatMap(({ on }) => on ?? [])),
  ];
  return dates.reduce<number | null>((earliest, date) => {
    const year = yearOf(daysOf(date).first);
    return earliest === null || year < earliest ? year : earliest;
  }, null);
}
