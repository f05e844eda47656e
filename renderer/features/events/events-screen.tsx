import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { clipTo } from '../../../shared/domain/period';
import { formatPeriodDays } from '../../../shared/format/dates';
import { useRecord } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader } from '../../ui/screen-header';
import { useToday } from '../../ui/services';
import { useCardMode } from '../../ui/use-card-mode';
import { useNewRecord } from '../../ui/use-new-record';
import { pathOf } from '../../ui/use-open-record';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { EventCard } from './event-card';
import { useEventColumns } from './event-columns';
import { noFilter } from './event-filter';
import { EventForm } from './event-form';
import { type EventGrouping, useEventGrouping } from './event-groups';
import type { EventRow } from './event-rows';
import { EventsFooter } from './events-footer';
import { EventsToolbar } from './events-toolbar';
import { initialSort, useEventList } from './use-event-list';

const rowId = ({ id }: EventRow) => id;
const isQuiet = ({ event }: EventRow) => event.status === 'cancelled' || event.status === 'postponed';
const none: ReadonlySet<string> = new Set();

/** Forums, exhibitions, meetings and exchanges of the period, and the card of the chosen one. */
export function EventsScreen() {
  const { t } = useTranslation('events');
  const lang = useLang();
  const navigate = useNavigate();
  const chosen = useRecord(useParams().id);
  const event = chosen?.kind === 'event' ? chosen : undefined;
  const mode = useCardMode(event);
  const today = useToday();
  const { period } = usePeriod();
  const list = useEventList();
  const [group, setGroup] = useRemembered<EventGrouping>('events.group', 'month');
  const [selected, select] = useState(none);
  const columns = useEventColumns(list, group !== 'format', period);
  const grouping = useEventGrouping(group, list, period);
  const start = useNewRecord('event');
  const close = () => void navigate('/events');
  const table = (
    <>
      <ScreenHeader
        title={t('title')}
        {...(mode.editing ? {} : { note: formatPeriodDays(clipTo(period, today), lang) })}
      >
        <Button
          variant={mode.editing ? 'default' : 'filled'}
          leftSection={<Plus size={16} strokeWidth={1.75} />}
          onClick={start}
        >
          {t('add')}
        </Button>
      </ScreenHeader>
      <EventsToolbar list={list} group={group} onGroup={setGroup} narrow={mode.editing} />
      <DataTable
        name="events"
        label={t('title')}
        rows={list.rows}
        rowId={rowId}
        columns={columns}
        initialSort={initialSort}
        {...(grouping ? { grouping } : {})}
        current={event?.id}
        onOpen={(row) => void navigate(pathOf(row.event))}
        {...(mode.editing ? {} : { selection: { ids: selected, onChange: select } })}
        isQuiet={isQuiet}
        narrow={mode.editing}
        empty={
          <NoEvents filtered={list.all.length > 0} onAdd={start} onClear={() => list.change(noFilter)} />
        }
        footer={list.rows.length > 0 && !mode.editing && <EventsFooter list={list} period={period} />}
      />
    </>
  );
  return (
    <ListCardLayout
      name={mode.editing ? 'events.form' : 'events'}
      listWidth={mode.editing ? 340 : 740}
      list={table}
      card={
        event === undefined ? null : mode.editing ? (
          <EventForm key={event.id} event={event} onDone={() => mode.edit(false)} onClose={close} />
        ) : (
          <EventCard event={event} onEdit={() => mode.edit(true)} onClose={close} />
        )
      }
    />
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
