import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directions } from '../../../shared/domain/vocabulary';
import { ActivityToolbar } from '../../ui/activity-toolbar';
import { SegmentedControl } from '../../ui/segmented-control';
import type { VisitList } from './use-visit-list';
import { directionCounts } from './visit-filter';
import { type VisitGrouping, visitGroupings } from './visit-groups';

export interface VisitsToolbarProps {
  readonly list: VisitList;
  readonly group: VisitGrouping;
  readonly onGroup: (group: VisitGrouping) => void;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

export function VisitsToolbar({ list, group, onGroup, narrow }: VisitsToolbarProps) {
  const { t } = useTranslation('visits');
  return (
    <ActivityToolbar
      rows={list.all}
      filter={list.filter}
      onChange={list.change}
      labels={t('filter', { returnObjects: true })}
      group={group}
      groupings={visitGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
      onGroup={onGroup}
      narrow={narrow}
      segments={<DirectionSegments list={list} />}
    />
  );
}

function DirectionSegments({ list: { all, filter, change } }: { readonly list: VisitList }) {
  const { t } = useTranslation('visits');
  const sizes = useMemo(() => directionCounts(all, filter), [all, filter]);
  return (
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
  );
}
