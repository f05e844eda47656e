import { useTranslation } from 'react-i18next';
import { ActivityTable } from '../../ui/activity-table';
import type { ScreenListProps } from '../../ui/list-form-screen';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { useVisitList } from './use-visit-list';
import { useVisitColumns } from './visit-columns';
import { noFilter } from './visit-filter';
import { useVisitGrouping, type VisitGrouping } from './visit-groups';
import { VisitsFooter } from './visits-footer';
import { VisitsToolbar } from './visits-toolbar';

/** Delegations received and sent and online meetings of the period, by month or otherwise grouped, with their figures. */
export function VisitsTable({ current, narrow }: ScreenListProps) {
  const { t } = useTranslation('visits');
  const { period } = usePeriod();
  const list = useVisitList();
  const [group, setGroup] = useRemembered<VisitGrouping>('visits.group', 'month');
  const { all, rows } = list;
  return (
    <ActivityTable
      kind="visit"
      name="visits"
      title={t('title')}
      texts={{ add: t('add'), ...t('empty', { returnObjects: true }) }}
      all={all}
      rows={rows}
      onClear={() => list.change(noFilter)}
      columns={useVisitColumns(period, narrow)}
      grouping={useVisitGrouping(group, rows, period)}
      toolbar={<VisitsToolbar list={list} group={group} onGroup={setGroup} narrow={narrow} />}
      footer={<VisitsFooter rows={rows} period={period} />}
      current={current}
      narrow={narrow}
    />
  );
}
