import { useMemo, useState } from 'react';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
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

/** The list of visits: the period of the top bar and the filter, of which all but the typed text is kept. */
export function useVisitList(): VisitList {
  const { period } = usePeriod();
  const today = useToday();
  const lang = useLang();
  const [kept, keep] = useRemembered<Partial<VisitFilter>>('visits.filter', {});
  const [text, setText] = useState('');
  const filter = useMemo(() => ({ ...noFilter, ...kept, text }), [kept, text]);
  const all = useCounted((register) => visitRows(register, period, today, lang), [period, today, lang]);
  const rows = useMemo(() => filterVisits(all, filter), [all, filter]);
  const change = ({ text: typed, ...choices }: Partial<VisitFilter>) => {
    if (typed !== undefined) setText(typed);
    if (Object.keys(choices).length > 0) keep({ ...kept, ...choices });
  };
  return { all, rows, filter, change };
}
