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
import { useEventColumns } from './event-columns';
import { noFilter } from './event-filter';
import { type EventGrouping, useEventGrouping } from './event-groups';
import type { EventRow } from './event-rows';
import { EventsFooter } from './events-footer';
import { EventsToolbar } from './events-toolbar';
import { initialSort, useEventList } from './use-event-list';

const rowId = ({ id }: EventRow) => id;
const isQuiet = ({ event }: EventRow) => event.status === 'cancelled' || event.status === 'postponed';
const none: ReadonlySet<string> = new Set();

export interface EventsTableProps {
  /** The record whose card is open. */
  readonly current: string | undefined;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

/** Forums, exhibitions, meetings and exchanges of the period, by month or otherwise grouped, with their figures. */
export function EventsTable({ current, narrow }: EventsTableProps) {
  const { t } = useTranslation('events');
  const { period } = usePeriod();
  const list = useEventList();
  const [group, setGroup] = useRemembered<EventGrouping>('events.group', 'month');
  const [selected, select] = useState(none);
  const columns = useEventColumns(list, { indented: group !== 'format', narrow, period });
  const grouping = useEventGrouping(group, list, period);
  const open = useOpenRecord();
  const start = useNewRecord('event');
  const chosen = list.rows.flatMap(({ id }) => (selected.has(id) ? [id] : []));
  return (
    <>
      <TableHeader narrow={narrow} onAdd={start} />
      {chosen.length > 0 && !narrow ? (
        <SelectionBar ids={chosen} onClear={() => select(none)} />
      ) : (
        <EventsToolbar list={list} group={group} onGroup={setGroup} narrow={narrow} />
      )}
      <DataTable
        name="events"
        label={t('title')}
        rows={list.rows}
        rowId={rowId}
        columns={columns}
        initialSort={initialSort}
        {...(grouping ? { grouping } : {})}
        current={current}
        onOpen={(row) => open(row.event)}
        {...(narrow ? {} : { selection: { ids: selected, onChange: select } })}
        isQuiet={isQuiet}
        narrow={current !== undefined}
        empty={
          <NoEvents filtered={list.all.length > 0} onAdd={start} onClear={() => list.change(noFilter)} />
        }
        {...(list.rows.length > 0 && !narrow ? { footer: <EventsFooter list={list} period={period} /> } : {})}
      />
    </>
  );
}

function TableHeader({ narrow, onAdd }: { readonly narrow: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('events');
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

interface NoEventsProps {
  readonly filtered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function NoEvents({ filtered, onAdd, onClear }: NoEventsProps) {
  const { t } = useTranslation('events');
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
