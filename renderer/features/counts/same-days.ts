import { comparedSpans, compareFigures } from '../../../shared/counting/compare';
import { countTable, type TableQuery } from '../../../shared/counting/count-table';
import { isPeriodDimension } from '../../../shared/counting/dimension';
import type { CountContext, CountedFigure, CountTable, TableHead } from '../../../shared/counting/figure';
import { periodOf } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';

/** The running row against the same days a year before: the total and one figure a column, in the table's order. */
export interface SameDays {
  /** The head of the running row. */
  readonly key: string;
  /** Null under a head that the year before does not have: nothing was counted there. */
  readonly before: readonly (CountedFigure | null)[];
  /** Null where no difference can be given. */
  readonly differences: readonly (number | null)[];
  readonly vagueLeftOut: number;
}

/**
 * Counts the same days of the year before for the running row of a table whose rows are periods. Null when no row is
 * running. Members: the total first, then the columns.
 */
export function sameDaysOf(
  register: RegisterView,
  table: CountTable,
  query: TableQuery,
  context: CountContext,
): SameDays | null {
  const running = table.rows.find(({ partial }) => partial);
  if (!isPeriodDimension(query.rows) || !running || running.key === null) return null;
  const spans = comparedSpans(periodOf(running.key), context.asOf);
  const figuresOf = (period: typeof spans.before) => {
    const { columns, columnTotals, total } = countTable(register, wholeOf(query, period), context);
    const byKey = new Map(columns.map(({ key }, i) => [key, columnTotals[i] ?? null]));
    return (head: TableHead | null) => (head ? (byKey.get(head.key) ?? null) : total);
  };
  const [current, before] = [figuresOf(spans.current), figuresOf(spans.before)];
  const heads = [null, ...table.columns];
  const total = compareFigures(current(null) ?? table.total, before(null) ?? table.total, context.asOf);
  return {
    key: running.key,
    before: heads.map(before),
    differences: heads.map((head) => differenceOf(current(head), before(head), context)),
    vagueLeftOut: total.vagueLeftOut,
  };
}

/** The table of one stretch in one row; rows by year would cut it at New Year for nothing. */
const wholeOf = (query: TableQuery, period: TableQuery['period']): TableQuery => ({ ...query, period });

function differenceOf(
  current: CountedFigure | null,
  before: CountedFigure | null,
  { asOf }: CountContext,
): number | null {
  if (current && before) return compareFigures(current, before, asOf).difference;
  const only = current ?? before;
  if (!only) return 0;
  if (only.value === null || only.qualifier !== 'exact' || only.unknown > 0) return null;
  return only === current ? only.value : -only.value;
}
