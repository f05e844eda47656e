import { compareYearOnYear } from '../../../shared/counting/compare';
import { count } from '../../../shared/counting/count';
import type { Comparison, CountContext, CountedFigure } from '../../../shared/counting/figure';
import { isPartial, type Period, periodOf } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';

/** Events and visits with a city in one year. */
export interface CityYear {
  readonly year: string;
  readonly figure: CountedFigure;
  readonly partial: boolean;
  /** The same days a year earlier, for the year that is still running. */
  readonly sameDays: number | null;
}

export interface CityYears {
  readonly years: readonly CityYear[];
  /** The last of the years against the same span before. */
  readonly comparison: Comparison;
}

const shown = 7;

/** The seven years up to the end of the period. */
export function cityYears(
  register: RegisterView,
  city: string,
  period: Period,
  context: CountContext,
): CityYears {
  const last = Number(period.last.slice(0, 'yyyy'.length));
  const comparison = compareYearOnYear(register, 'activities', periodOf(String(last)), { city }, context);
  const years = Array.from({ length: shown }, (_, index) => {
    const year = String(last - shown + 1 + index);
    const span = periodOf(year);
    const partial = isPartial(span, context.asOf);
    return {
      year,
      figure: count(register, 'activities', span, { city }, context),
      partial,
      sameDays: partial ? comparison.before.value : null,
    };
  });
  return { years, comparison };
}
