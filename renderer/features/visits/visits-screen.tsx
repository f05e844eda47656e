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
import { useVisitList } from './use-visit-list';
import { VisitCard } from './visit-card';
import { useVisitColumns } from './visit-columns';
import { noFilter } from './visit-filter';
import { VisitForm } from './visit-form';
import { useVisitGrouping, type VisitGrouping } from './visit-groups';
import type { VisitRow } from './visit-rows';
import { VisitsFooter } from './visits-footer';
import { VisitsToolbar } from './visits-toolbar';

const rowId = ({ id }: VisitRow) => id;
const isQuiet = ({ visit }: VisitRow) => visit.status === 'cancelled' || visit.status === 'postponed';
const none: ReadonlySet<string> = new Set();

/** Delegations received and sent and online meetings of the period, and the card of the chosen one. */
export function VisitsScreen() {
  const { t } = useTranslation(['visits', 'common']);
  const lang = useLang();
  const navigate = useNavigate();
  const chosen = useRecord(useParams().id);
  const visit = chosen?.kind === 'visit' ? chosen : undefined;
  const mode = useCardMode(visit);
  const today = useToday();
  const { period } = usePeriod();
  const list = useVisitList();
  const [group, setGroup] = useRemembered<VisitGrouping>('visits.group', 'month');
  const [selected, select] = useState(none);
  const columns = useVisitColumns(period);
  const grouping = useVisitGrouping(group, list.rows, period);
  const start = useNewRecord('visit');
  const close = () => void navigate('/visits');
  const table = (
    <>
      <ScreenHeader
        title={t('title')}
        {...(mode.editing ? {} : { note: formatPeriodDays(clipTo(period, today), lang) })}
      >
        <Button
          variant={visit && mode.editing ? 'default' : 'filled'}
          leftSection={<Plus size={16} strokeWidth={1.75} />}
          onClick={start}
        >
          {t('add')}
        </Button>
      </ScreenHeader>
      <VisitsToolbar list={list} group={group} onGroup={setGroup} narrow={mode.editing} />
      <DataTable
        name="visits"
        label={t('title')}
        rows={list.rows}
        rowId={rowId}
        columns={columns}
        initialSort={{ column: 'dates', descending: true }}
        {...(grouping ? { grouping } : {})}
        current={visit?.id}
        onOpen={(row) => void navigate(pathOf(row.visit))}
        {...(mode.editing ? {} : { selection: { ids: selected, onChange: select } })}
        isQuiet={isQuiet}
        narrow={mode.editing}
        empty={
          <NoVisits filtered={list.all.length > 0} onAdd={start} onClear={() => list.change(noFilter)} />
        }
        footer={list.rows.length > 0 && !mode.editing && <VisitsFooter rows={list.rows} period={period} />}
      />
    </>
  );
  return (
    <ListCardLayout
      name={mode.editing ? 'visits.form' : 'visits'}
      listWidth={mode.editing ? 340 : 740}
      list={table}
      card={
        visit === undefined ? null : mode.editing ? (
          <VisitForm key={visit.id} visit={visit} onDone={() => mode.edit(false)} onClose={close} />
        ) : (
          <VisitCard visit={visit} onEdit={() => mode.edit(true)} onClose={close} />
        )
      }
    />
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
