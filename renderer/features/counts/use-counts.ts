import { countContext } from '../../../shared/counting/context';
import { countTable, type TableQuery } from '../../../shared/counting/count-table';
import { isPeriodDimension } from '../../../shared/counting/dimension';
import type { CountContext, CountTable } from '../../../shared/counting/figure';
import type { Period } from '../../../shared/domain/period';
import { useCounted } from '../../db/register-context';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { spanPeriod } from './count-span';
import { type CountsView, scopeOfView } from './counts-view';
import { type GridModel, gridOf } from './grid-model';
import { type SameDays, sameDaysOf } from './same-days';

/** A view counted: the table, the running row against the year before, and how both are laid out. */
export interface Counts {
  readonly view: CountsView;
  readonly period: Period;
  readonly context: CountContext;
  readonly table: CountTable;
  readonly rowsArePeriods: boolean;
  readonly sameDays: SameDays | null;
  readonly grid: GridModel;
}

/** Counts a view over the period of the top bar; worked out again only when the register or the view changes. */
export function useCounts(view: CountsView): Counts {
  const today = useToday();
  const { period: chosen } = usePeriod();
  return useCounted(
    (register) => {
      const context = countContext(register, today);
      const period = spanPeriod(view.span, chosen, register, view.measure, context);
      const { measure, rows, columns } = view;
      const query: TableQuery = {
        measure,
        rows,
        ...(columns === null ? {} : { columns }),
        period,
        scope: scopeOfView(view),
      };
      const table = countTable(register, query, context);
      const rowsArePeriods = isPeriodDimension(rows);
      const sameDays = sameDaysOf(register, table, query, context);
      const grid = gridOf(table, rowsArePeriods, sameDays);
      return { view, period, context, table, rowsArePeriods, sameDays, grid };
    },
    [view, chosen, today],
  );
}
