import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { compareDates, precisionOf } from '../../../shared/domain/partial-date';
import type { Period } from '../../../shared/domain/period';
import type { Visit } from '../../../shared/domain/visit';
import { visitLevels } from '../../../shared/domain/vocabulary';
import { formatDate } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Grouping, Sort } from '../../ui/data-table-types';
import { useToday } from '../../ui/services';
import { useRemembered } from '../../ui/use-remembered';
import { FigureLine } from './figure-line';
import { visitFigures } from './visit-figures';
import type { VisitRow } from './visit-rows';
import classes from './visits.module.css';

export const visitGroupings = ['month', 'city', 'level', 'none'] as const;
export type VisitGrouping = (typeof visitGroupings)[number];

const none = '';

/** The month of a visit, or the longer stretch its vague date names. */
function monthOf({ visit }: VisitRow): string {
  const from = visit.dates?.from;
  if (from === undefined) return none;
  return precisionOf(from) === 'day' ? from.slice(0, 7) : from;
}

const keys: Readonly<Record<Exclude<VisitGrouping, 'none'>, (row: VisitRow) => string>> = {
  month: monthOf,
  // A visit to several cities stands in a group of their names, so that no group counts it twice.
  city: ({ places }) => places,
  level: ({ visit }) => visit.level ?? none,
};

/** Groups of the list, each with its delegations and people by the counting rules. */
export function useVisitGrouping(
  group: VisitGrouping,
  rows: readonly VisitRow[],
  period: Period,
): Grouping<VisitRow> | null {
  const { t } = useTranslation(['visits', 'vocabulary', 'common']);
  const lang = useLang();
  const register = useRegister();
  const today = useToday();
  const [sort] = useRemembered<Sort | null>('visits.sort', null);
  const ascending = sort?.column === 'dates' && !sort.descending;
  return useMemo(() => {
    if (group === 'none') return null;
    const keyOf = keys[group];
    const context = countContext(register, today);
    const words = (key: string): ReactNode => {
      if (group === 'city') return key || t('common:marks.cityNotStated');
      if (key === none) return t(group === 'month' ? 'group.noDate' : 'group.noLevel');
      return group === 'month' ? formatDate(key, lang) : t(`vocabulary:visitLevel.${key}` as never);
    };
    const groups = new Map<string, Visit[]>();
    for (const row of rows) {
      const group = groups.get(keyOf(row));
      if (group) group.push(row.visit);
      else groups.set(keyOf(row), [row.visit]);
    }
    const figures = new Map(
      [...groups].map(([key, visits]) => [key, visitFigures(register, visits, period, context)]),
    );
    return {
      keyOf,
      title: (key) => <GroupTitle words={words(key)} figures={figures.get(key)} />,
      ...(group === 'city' ? {} : { compare: group === 'month' ? byMonth(ascending) : byLevel }),
    };
  }, [group, rows, period, register, today, lang, t, ascending]);
}

function GroupTitle({
  words,
  figures,
}: {
  readonly words: ReactNode;
  readonly figures: ReturnType<typeof visitFigures> | undefined;
}) {
  return (
    <span className={classes.groupTitle}>
      <b>{words}</b>
      {figures && <FigureLine figures={figures} />}
    </span>
  );
}

/** Latest first unless the dates run upwards; what has no date comes first, to be completed. */
const byMonth = (ascending: boolean) => (a: string, b: string) => {
  if (a === none || b === none) return a === b ? 0 : a === none ? -1 : 1;
  return ascending ? compareDates(a, b) : compareDates(b, a);
};

const levelRank = (key: string) => {
  const rank = (visitLevels as readonly string[]).indexOf(key);
  return rank < 0 ? visitLevels.length : rank;
};
const byLevel = (a: string, b: string) => levelRank(a) - levelRank(b);
