import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { Period } from '../../../shared/domain/period';
import { visitLevels } from '../../../shared/domain/vocabulary';
import { formatDate } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { monthOf, noGroup } from '../../ui/activity-rows';
import type { Grouping, Sort } from '../../ui/data-table-types';
import { GroupTitle } from '../../ui/group-title';
import { byMonth, byRank, groupRows } from '../../ui/row-groups';
import { useToday } from '../../ui/services';
import { useRemembered } from '../../ui/use-remembered';
import { FigureLine } from './figure-line';
import { visitFigures } from './visit-figures';
import type { VisitRow } from './visit-rows';

export const visitGroupings = ['month', 'city', 'level', 'none'] as const;
export type VisitGrouping = (typeof visitGroupings)[number];

const keys: Readonly<Record<Exclude<VisitGrouping, 'none'>, (row: VisitRow) => string>> = {
  month: monthOf,
  // A visit to several cities stands in a group of their names, so that no group counts it twice.
  city: ({ places }) => places,
  level: ({ record: visit }) => visit.level ?? noGroup,
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
    const words = (key: string): string => {
      if (group === 'city') return key || t('common:marks.cityNotStated');
      if (key === noGroup) return t(group === 'month' ? 'group.noDate' : 'group.noLevel');
      return group === 'month' ? formatDate(key, lang) : t(`vocabulary:visitLevel.${key}` as never);
    };
    const figures = new Map(
      [...groupRows(rows, keyOf)].map(([key, members]) => {
        const visits = members.map(({ record }) => record);
        return [key, visitFigures(register, visits, period, context)];
      }),
    );
    return {
      keyOf,
      words,
      title: (key) => (
        <GroupTitle title={words(key)}>
          <FigureLine figures={figures.get(key)} />
        </GroupTitle>
      ),
      ...(group === 'city' ? {} : { compare: group === 'month' ? byMonth(ascending) : byRank(visitLevels) }),
    };
  }, [group, rows, period, register, today, lang, t, ascending]);
}
