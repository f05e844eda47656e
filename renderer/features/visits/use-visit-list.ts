import { useMemo } from 'react';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useToday } from '../../ui/services';
import { useListFilter } from '../../ui/use-list-filter';
import { usePeriod } from '../../ui/use-period';
import { filterVisits, noFilter, type VisitFilter } from './visit-filter';
import { type VisitRow, visitRows } from './visit-rows';

export interface VisitList {
  /** All visits of the period. */
  readonly all: readonly VisitRow[];
  /** Those that pass the filter. */
  readonly rows: readonly VisitRow[];
  readonly filter: VisitFilter;
  readonly change: (change: Partial<VisitFilter>) => void;
}

/** The list of visits: the period of the top bar, and the filter. */
export function useVisitList(): VisitList {
  const { period } = usePeriod();
  const today = useToday();
  const lang = useLang();
  const [filter, change] = useListFilter('visits', noFilter);
  const all = useCounted((register) => visitRows(register, period, today, lang), [period, today, lang]);
  const rows = useMemo(() => filterVisits(all, filter), [all, filter]);
  return { all, rows, filter, change };
}
