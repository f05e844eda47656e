import { useTranslation } from 'react-i18next';
import { ActivityTable } from '../../ui/activity-table';
import type { ScreenListProps } from '../../ui/list-form-screen';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { useEventColumns } from './event-columns';
import { noFilter } from './event-filter';
import { type EventGrouping, useEventGrouping } from './event-groups';
import { EventsFooter } from './events-footer';
import { EventsToolbar } from './events-toolbar';
import { useEventList } from './use-event-list';

/** Forums, exhibitions, meetings and exchanges of the period, by month or otherwise grouped, with their figures. */
export function EventsTable({ current, narrow }: ScreenListProps) {
  const { t } = useTranslation('events');
  const { period } = usePeriod();
  const list = useEventList();
  const [group, setGroup] = useRemembered<EventGrouping>('events.group', 'month');
  return (
    <ActivityTable
      kind="event"
      name="events"
      title={t('title')}
      texts={{ add: t('add'), ...t('empty', { returnObjects: true }) }}
      all={list.all}
      rows={list.rows}
      onClear={() => list.change(noFilter)}
      columns={useEventColumns(list, { indented: group !== 'format', narrow, period })}
      grouping={useEventGrouping(group, list, period)}
      toolbar={<EventsToolbar list={list} group={group} onGroup={setGroup} narrow={narrow} />}
      footer={<EventsFooter list={list} period={period} />}
      current={current}
      narrow={narrow}
    />
  );
}
