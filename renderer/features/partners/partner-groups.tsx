import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/counting/count';
import type { CountContext } from '../../../shared/counting/figure';
import type { Period } from '../../../shared/domain/period';
import { collatorFor } from '../../../shared/format/collation';
import { countryName } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Grouping } from '../../ui/data-table-types';
import { FigureButton } from '../../ui/figure-records';
import { citiesAmong } from './partner-filter';
import { type PartnerRow, type Standing, standings, topOf } from './partner-rows';
import { useStandingWord } from './use-standing-word';

export const groupings = ['level', 'country', 'none'] as const;
export type PartnerGrouping = (typeof groupings)[number];

/** Groups of the list; a district stands in the group of its city. Totals count each event and visit once. */
export function usePartnerGrouping(
  by: PartnerGrouping,
  period: Period,
  context: CountContext,
): Grouping<PartnerRow> | undefined {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const register = useRegister();
  const word = useStandingWord();
  return useMemo(() => {
    if (by === 'none') return undefined;
    const office = register.all('office')[0];
    const name = (key: string) => {
      if (by === 'level') return word(key as Standing);
      return key === '' ? t('group.noCountry') : countryName(key, lang, office);
    };
    const { compare } = collatorFor(lang);
    return {
      keyOf: (row) => (by === 'level' ? topOf(row).standing : (topOf(row).city.country ?? '')),
      words: name,
      title: (key, rows) => (
        <>
          {name(key)} <span className="t3">{t('group.cities', { count: citiesAmong(rows) })}</span>
        </>
      ),
      totals: (_, rows) => {
        const figure = count(register, 'activities', period, { cities: rows.map(({ id }) => id) }, context);
        return { activities: figure.value === 0 ? '0' : <FigureButton figure={figure} /> };
      },
      compare: (a, b) =>
        by === 'level'
          ? standings.indexOf(a as Standing) - standings.indexOf(b as Standing)
          : compare(name(a), name(b)),
    };
  }, [by, period, context, register, lang, t, word]);
}
