import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../../shared/domain/records';
import { formatDate } from '../../../shared/format/dates';
import { useRegister, useRegisterStore } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { DataTable } from '../../ui/data-table';
import type { Column } from '../../ui/data-table-types';
import { EmptyState } from '../../ui/empty-state';
import { ScreenHeader } from '../../ui/screen-header';
import { useShownName } from '../../ui/use-shown-name';
import { Words } from '../../ui/words';
import classes from './settings.module.css';

/** What was thrown away, last first; everything can be put back. */
export function BinScreen() {
  const { t } = useTranslation('settings');
  const register = useRegister();
  const store = useRegisterStore();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => register.binned(), [register]);
  const columns = useBinColumns();
  const restore = async () => {
    await store.restoreRecords([...chosen], 'editSeveral');
    setChosen(new Set());
  };
  return (
    <div className={classes.bin}>
      <ScreenHeader title={t('sections.bin')} count={rows.length} note={t('bin.note')}>
        {rows.length > 0 && (
          <Button variant="filled" disabled={chosen.size === 0} onClick={() => void restore()}>
            {t('bin.restore')}
          </Button>
        )}
      </ScreenHeader>
      <DataTable
        name="bin"
        label={t('sections.bin')}
        rows={rows}
        rowId={(record) => record.id}
        columns={columns}
        exportNote={null}
        selection={{ ids: chosen, onChange: setChosen }}
        onOpen={({ id }) =>
          setChosen(new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]))
        }
        empty={<EmptyState title={t('bin.empty')} hint={t('bin.emptyHint')} />}
      />
    </div>
  );
}

function useBinColumns(): readonly Column<AnyRecord>[] {
  const { t } = useTranslation(['settings', 'common']);
  const lang = useLang();
  const word = useVocabulary();
  const nameOf = useShownName();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('bin.name'),
        width: 240,
        grow: 1,
        hideable: false,
        cell: (record) => <Words text={nameOf(record)} />,
        hover: (record) => nameOf(record)?.text ?? '',
        sortBy: (record) => nameOf(record)?.text ?? null,
      },
      {
        id: 'kind',
        title: t('bin.kind'),
        width: 180,
        cell: (record) => word('kind', record.kind),
        sortBy: (record) => word('kind', record.kind),
      },
      {
        id: 'binnedAt',
        title: t('bin.when'),
        width: 160,
        cell: (record) => formatDate((record.binnedAt ?? '').slice(0, 10), lang),
        sortBy: (record) => record.binnedAt ?? null,
      },
    ],
    [t, lang, word, nameOf],
  );
}
