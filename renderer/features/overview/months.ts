import { count } from '../../../shared/counting/count';
import type { CountContext, CountedFigure } from '../../../shared/counting/figure';
import { addYears, daysOf } from '../../../shared/domain/partial-date';
import { isPartial, type Period, periodOf } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';

/** Activities of one month, and of the same days a year before. */
export interface MonthColumn {
  /** `yyyy-mm` */
  readonly month: string;
  readonly now: CountedFigure;
  readonly before: CountedFigure;
  readonly partial: boolean;
}

/** Every month of the period's last year, in order; the running month is compared up to today's day. */
export function monthColumns(
  register: RegisterView,
  period: Period,
  context: CountContext,
): readonly MonthColumn[] {
  const year = period.last.slice(0, 'yyyy'.length);
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const now = periodOf(month);
    const partial = isPartial(now, context.asOf);
    const last = partial ? context.asOf : daysOf(month).last;
    const before = periodOf(`${addYears(now.first, -1)}..${addYears(last, -1)}`);
    const figure = (span: Period) => count(register, 'activities', span, {}, context);
    return { month, now: figure(now), before: figure(before), partial };
  });
}

/** The one month that stands above all others, if there is one and there is enough to speak of. */
export function busiestMonth(columns: readonly MonthColumn[], total: number): MonthColumn | null {
  if (total < 5) return null;
  const most = Math.max(...columns.map(({ now }) => now.value ?? 0));
  const leaders = columns.filter(({ now }) => now.value === most);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}
