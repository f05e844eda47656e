import { Button, Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useCounted, useRecord } from '../../db/register-context';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBox } from '../../ui/filter-box';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader, Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { useCardMode } from '../../ui/use-card-mode';
import { useListText } from '../../ui/use-list-text';
import { useNewRecord } from '../../ui/use-new-record';
import { pathOf } from '../../ui/use-open-record';
import { useRemembered } from '../../ui/use-remembered';
import { PublishedCard } from './published-card';
import { usePublishedColumns } from './published-columns';
import {
  filterPublished,
  isPublished,
  ownWords,
  type PublishedKind,
  type PublishedRow,
  publishedKinds,
  publishedRows,
} from './published-rows';
import { usePublishedWords } from './use-published-words';

const rowId = ({ id }: PublishedRow) => id;

/** What reports and articles state: published counts, indicators, and the sources themselves. */
export function PublishedScreen() {
  const { t } = useTranslation(['published', 'common']);
  const navigate = useNavigate();
  const chosen = useRecord(useParams().id);
  const record = isPublished(chosen) ? chosen : undefined;
  const mode = useCardMode(record);
  const [kind, setKind] = useRemembered<PublishedKind | 'all'>('published.kind', 'all');
  const [text, setText] = useListText('published');
  const all = useCounted(publishedRows, []);
  const words = usePublishedWords();
  const rows = useMemo(
    () =>
      filterPublished(all, kind === 'all' ? null : kind, text, (one) => {
        const { what, where, when } = words(one);
        return [what, where, when, ...ownWords(one)];
      }),
    [all, kind, text, words],
  );
  // Of the three, Ctrl+N takes the one that comes last.
  const source = useNewRecord('source');
  const indicator = useNewRecord('indicator');
  const reportedCount = useNewRecord('reportedCount');
  const start = { reportedCount, indicator, source };
  const columns = usePublishedColumns(words);
  const list = (
    <>
      <ScreenHeader title={t('title')} count={rows.length}>
        <AddMenu filled={!(record && mode.editing)} start={start} />
      </ScreenHeader>
      <Toolbar label={t('common:table.toolbar')}>
        <SegmentedControl
          small
          label={t('show')}
          value={kind}
          segments={(['all', ...publishedKinds] as const).map((value) => ({
            value,
            label: t(`kinds.${value}`),
          }))}
          onChange={setKind}
        />
        <FilterBox label={t('filter')} value={text} onChange={setText} />
      </Toolbar>
      <DataTable
        name="published"
        label={t('title')}
        rows={rows}
        rowId={rowId}
        columns={columns}
        initialSort={{ column: 'when', descending: true }}
        current={record?.id}
        onOpen={(row) => void navigate(pathOf(row.record))}
        narrow={record !== undefined}
        empty={
          all.length === 0 ? (
            <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
              <AddMenu filled={false} start={start} />
            </EmptyState>
          ) : (
            <EmptyState title={t('empty.filtered')} />
          )
        }
      />
    </>
  );
  return (
    <ListCardLayout
      name="published"
      listWidth={680}
      list={list}
      card={
        record ? (
          <PublishedCard
            record={record}
            editing={mode.editing}
            onEdit={mode.edit}
            onClose={() => void navigate('/published')}
          />
        ) : null
      }
    />
  );
}

interface AddMenuProps {
  readonly filled: boolean;
  readonly start: Readonly<Record<PublishedKind, () => void>>;
}

/** Starts a record of one of the three kinds; Ctrl+N starts a published count. */
function AddMenu({ filled, start }: AddMenuProps) {
  const { t } = useTranslation('published');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={filled ? 'filled' : 'default'} leftSection={<Plus size={16} strokeWidth={1.75} />}>
          {t('add.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {publishedKinds.map((kind) => (
          <Menu.Item key={kind} onClick={start[kind]}>
            {t(`add.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
