import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directions, fields, statuses } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { countryName } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { type Choice, ChoiceMenu } from '../../ui/choice-menu';
import { FieldShape } from '../../ui/field-mark';
import { FilterBox } from '../../ui/filter-box';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import type { VisitList } from './use-visit-list';
import { directionCounts, type StatusChoice } from './visit-filter';
import { type VisitGrouping, visitGroupings } from './visit-groups';
import type { VisitRow } from './visit-rows';

export interface VisitsToolbarProps {
  readonly list: VisitList;
  readonly group: VisitGrouping;
  readonly onGroup: (group: VisitGrouping) => void;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

export function VisitsToolbar({ list, group, onGroup, narrow }: VisitsToolbarProps) {
  const { t } = useTranslation(['visits', 'vocabulary', 'common']);
  const { all, filter, change } = list;
  const sizes = useMemo(() => directionCounts(all, filter), [all, filter]);
  const countries = useCountryChoices(all);
  const anyField = { value: 'all' as const, label: t('common:marks.all') };
  const filterBox = (
    <FilterBox label={t('filter.text')} value={filter.text} onChange={(text) => change({ text })} />
  );
  if (narrow) return <Toolbar label={t('common:table.toolbar')}>{filterBox}</Toolbar>;
  return (
    <Toolbar label={t('common:table.toolbar')}>
      <SegmentedControl
        small
        label={t('filter.direction')}
        value={filter.direction}
        segments={(['all', ...directions] as const).map((value) => ({
          value,
          label: t(`segment.${value}`),
          count: sizes[value],
        }))}
        onChange={(direction) => change({ direction })}
      />
      {filterBox}
      <ChoiceMenu
        label={t('filter.country')}
        value={filter.country}
        choices={countries}
        onChange={(country) => change({ country })}
      />
      <ChoiceMenu
        label={t('filter.field')}
        value={filter.field}
        choices={[
          anyField,
          ...fields.map((value) => ({
            value,
            label: t(`vocabulary:field.${value}`),
            mark: <FieldShape field={value} />,
          })),
        ]}
        onChange={(field) => change({ field })}
      />
      <ChoiceMenu
        label={t('filter.status')}
        value={filter.status}
        choices={(['all', ...statuses, 'toConfirm', 'draft'] as const).map((value) => ({
          value,
          label: statusWord(value),
        }))}
        onChange={(status) => change({ status })}
      />
      <ChoiceMenu
        label={t('filter.group')}
        value={group}
        choices={visitGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChange={onGroup}
      />
    </Toolbar>
  );

  function statusWord(value: StatusChoice): string {
    if (value === 'all') return t('common:marks.all');
    if (value === 'draft') return t('common:draft.short');
    return value === 'toConfirm' ? t('common:marks.toConfirm') : t(`vocabulary:status.${value}`);
  }
}

/** The countries of the visits in the list with how many there are of each. */
function useCountryChoices(rows: readonly VisitRow[]): readonly Choice<string>[] {
  const { t } = useTranslation('common');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useMemo(() => {
    const sizes = new Map<string, number>();
    for (const code of rows.flatMap(({ countries }) => countries))
      sizes.set(code, (sizes.get(code) ?? 0) + 1);
    const { compare } = collatorFor(lang);
    const countries = [...sizes]
      .map(([value, count]) => ({ value, label: countryName(value, lang, office), count }))
      .sort((a, b) => compare(a.label, b.label));
    return [{ value: 'all', label: t('marks.all') }, ...countries];
  }, [rows, lang, office, t]);
}
