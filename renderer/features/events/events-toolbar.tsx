import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { eventFormats, roles } from '../../../shared/domain/vocabulary';
import { ActivityToolbar } from '../../ui/activity-toolbar';
import { ChoiceMenu } from '../../ui/choice-menu';
import { SegmentedControl } from '../../ui/segmented-control';
import { filterEvents } from './event-filter';
import { type EventGrouping, eventGroupings } from './event-groups';
import type { EventList } from './use-event-list';

export interface EventsToolbarProps {
  readonly list: EventList;
  readonly group: EventGrouping;
  readonly onGroup: (group: EventGrouping) => void;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

export function EventsToolbar({ list, group, onGroup, narrow }: EventsToolbarProps) {
  const { t } = useTranslation(['events', 'vocabulary', 'common']);
  const { all, filter, change } = list;
  return (
    <ActivityToolbar
      rows={all}
      filter={filter}
      onChange={change}
      labels={t('filter', { returnObjects: true })}
      group={group}
      groupings={eventGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
      onGroup={onGroup}
      narrow={narrow}
      segments={<RoleSegments list={list} />}
    >
      <ChoiceMenu
        label={t('filter.format')}
        value={filter.format}
        choices={[
          { value: 'all', label: t('common:marks.all') },
          ...eventFormats.map((value) => ({ value, label: t(`vocabulary:format.${value}`) })),
        ]}
        onChange={(format) => change({ format })}
      />
    </ActivityToolbar>
  );
}

function RoleSegments({ list: { all, filter, change } }: { readonly list: EventList }) {
  const { t } = useTranslation('events');
  const segments = useMemo(() => {
    const others = filterEvents(all, { ...filter, role: 'all' });
    return (['all', ...roles] as const).map((value) => ({
      value,
      label: t(`segment.${value}`),
      count: value === 'all' ? others.length : others.filter(({ record }) => record.role === value).length,
    }));
  }, [all, filter, t]);
  return (
    <SegmentedControl
      small
      label={t('filter.role')}
      value={filter.role}
      segments={segments}
      onChange={(role) => change({ role })}
    />
  );
}
