import { ActionIcon, Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clipTo } from '../../../shared/domain/period';
import { formatPeriodDays } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ScreenHeader } from '../../ui/screen-header';
import { SelectionBar } from '../../ui/selection-bar';
import { useToday } from '../../ui/services';
import { useNewRecord } from '../../ui/use-new-record';
import { useOpenRecord } from '../../ui/use-open-record';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { useVisitList } from './use-visit-list';
import { useVisitColumns } from './visit-columns';
import { noFilter } from './visit-filter';
import { useVisitGrouping, type VisitGrouping } from './visit-groups';
import type { VisitRow } from './visit-rows';
import { VisitsFooter } from './visits-footer';
import { VisitsToolbar } from './visits-toolbar';

const rowId = ({ id }: VisitRow) => id;
const isQuiet = ({ visit }: VisitRow) => visit.status === 'cancelled' || visit.status === 'postponed';
const none: ReadonlySet<string> = new Set();

export interface VisitsTableProps {
  /** The record whose card is open. */
  readonly current: string | undefined;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

/** Delegations received and sent and online meetings of the period, by month or otherwise grouped, with their figures. */
export function VisitsTable({ current, narrow }: VisitsTableProps) {
  const { t } = useTranslation('visits');
  const { period } = usePeriod();
  const list = useVisitList();
  const [group, setGroup] = useRemembered<VisitGrouping>('visits.group', 'month');
  const [selected, select] = useState(none);
  const columns = useVisitColumns(period, narrow);
  const grouping = useVisitGrouping(group, list.rows, period);
  const open = useOpenRecord();
  const start = useNewRecord('visit');
  const chosen = list.rows.flatMap(({ id }) => (selected.has(id) ? [id] : []));
  return (
    <>
      <TableHeader narrow={narrow} onAdd={start} />
      {chosen.length > 0 && !narrow ? (
        <SelectionBar ids={chosen} onClear={() => select(none)} />
      ) : (
        <VisitsToolbar list={list} group={group} onGroup={setGroup} narrow={narrow} />
      )}
      <DataTable
        name="visits"
        label={t('title')}
        rows={list.rows}
        rowId={rowId}
        columns={columns}
        initialSort={{ column: 'dates', descending: true }}
        {...(grouping ? { grouping } : {})}
        current={current}
        onOpen={(row) => open(row.visit)}
        {...(narrow ? {} : { selection: { ids: selected, onChange: select } })}
        isQuiet={isQuiet}
        narrow={current !== undefined}
        empty={
          <NoVisits filtered={list.all.length > 0} onAdd={start} onClear={() => list.change(noFilter)} />
        }
        {...(list.rows.length > 0 && !narrow
          ? { footer: <VisitsFooter rows={list.rows} period={period} /> }
          : {})}
      />
    </>
  );
}

function TableHeader({ narrow, onAdd }: { readonly narrow: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('visits');
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  if (narrow) {
    return (
      <ScreenHeader title={t('title')}>
        <ActionIcon variant="default" size={32} aria-label={t('add')} title={t('add')} onClick={onAdd}>
          <Plus size={16} strokeWidth={1.75} />
        </ActionIcon>
      </ScreenHeader>
    );
  }
  return (
    <ScreenHeader title={t('title')} note={formatPeriodDays(clipTo(period, today), lang)}>
      <Button variant="filled" leftSection={<Plus size={16} strokeWidth={1.75} />} onClick={onAdd}>
        {t('add')}
      </Button>
    </ScreenHeader>
  );
}

interface NoVisitsProps {
  readonly filtered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function NoVisits({ filtered, onAdd, onClear }: NoVisitsProps) {
  const { t } = useTranslation('visits');
  return filtered ? (
    <EmptyState title={t('empty.filtered')}>
      <Button onClick={onClear}>{t('empty.clear')}</Button>
    </EmptyState>
  ) : (
    <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
      <Button onClick={onAdd}>{t('add')}</Button>
    </EmptyState>
  );
}
