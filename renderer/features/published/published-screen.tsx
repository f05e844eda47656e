import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useRecord, useRegister } from '../../db/register-context';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader, Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { useNewRecord } from '../../ui/use-new-record';
import { pathOf } from '../../ui/use-open-record';
import { useRemembered } from '../../ui/use-remembered';
import { PublishedCard } from './published-card';
import { isPublished, type PublishedKind, type PublishedRecord, publishedKinds } from './published-kinds';
import { usePublishedColumns } from './use-published-columns';

const rowId = ({ id }: PublishedRecord) => id;

/** Figures that others published, and the sources of every fact in the register. */
export function PublishedScreen() {
  const { t } = useTranslation(['published', 'common']);
  const navigate = useNavigate();
  const open = useRecord(useParams().id);
  const record = isPublished(open) ? open : undefined;
  const [kind, setKind] = useRemembered<PublishedKind>('published.kind', 'reportedCount');
  const [followed, follow] = useState<string>();
  // A record opened from elsewhere brings the list of its own kind along.
  if (record && followed !== record.id) {
    follow(record.id);
    if (record.kind !== kind) setKind(record.kind);
  }
  const register = useRegister();
  const rows = useMemo<readonly PublishedRecord[]>(() => register.all(kind), [register, kind]);
  const columns = usePublishedColumns(kind);
  const start = useNewRecord(kind);
  const close = () => void navigate('/published');
  const list = (
    <>
      <ScreenHeader title={t('title')} count={rows.length}>
        <Button variant="filled" leftSection={<Plus size={16} strokeWidth={1.75} />} onClick={start}>
          {t(`add.${kind}`)}
        </Button>
      </ScreenHeader>
      <Toolbar label={t('common:table.toolbar')}>
        <SegmentedControl
          small
          label={t('list')}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            if (record) close();
          }}
          segments={publishedKinds.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            count: register.all(value).length,
          }))}
        />
      </Toolbar>
      <DataTable
        key={kind}
        name={`published.${kind}`}
        label={t(`kinds.${kind}`)}
        rows={rows}
        rowId={rowId}
        columns={columns}
        current={record?.id}
        onOpen={(row) => void navigate(pathOf(row))}
        empty={
          <EmptyState title={t(`empty.${kind}`)} hint={t(`hint.${kind}`)}>
            <Button onClick={start}>{t(`add.${kind}`)}</Button>
          </EmptyState>
        }
      />
    </>
  );
  return (
    <ListCardLayout
      name="published"
      list={list}
      card={record ? <PublishedCard key={record.id} record={record} onClose={close} /> : null}
    />
  );
}
