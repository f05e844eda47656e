import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clipTo } from '../../../shared/domain/period';
import { formatPeriodDays } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { EmptyState } from '../../ui/empty-state';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader } from '../../ui/screen-header';
import { useRemembered } from '../../ui/use-remembered';
import { CellPanel } from './cell-panel';
import { CopyButton } from './copy-button';
import classes from './counts.module.css';
import { CountsChart } from './counts-chart';
import { CountsGrid } from './counts-grid';
import { CountsNotes, CountsRules } from './counts-notes';
import { CountsToolbar } from './counts-toolbar';
import { type CountsView, firstView, fitView, isNarrowed } from './counts-view';
import { ExportButton } from './export-button';
import { type CellPlace, figureAt } from './grid-model';
import { type Counts, useCounts } from './use-counts';

/** Where the keyboard is in the table, and whether the records of that cell are shown. */
interface Cursor {
  readonly place: CellPlace | null;
  readonly open: boolean;
}

const nowhere: Cursor = { place: null, open: false };

/** Any measure by one or two dimensions: the table, the rules it stands on, its chart, and the records of any figure. */
export function CountsScreen() {
  const { t } = useTranslation('counts');
  const lang = useLang();
  const [remembered, setView] = useRemembered<Partial<CountsView>>('counts.view', firstView);
  const [cursor, setCursor] = useRemembered<Cursor>('counts.cell', nowhere);
  const main = useRef<HTMLDivElement>(null);
  const view = useMemo(() => fitView(remembered), [remembered]);
  const counts = useCounts(view);
  const { place } = cursor;
  const figure = figureAt(counts.grid, place);
  const change = (part: Partial<CountsView>) => {
    setView(fitView({ ...view, ...part }));
    if ('rows' in part || 'columns' in part) setCursor(nowhere);
  };
  const close = () => {
    setCursor({ place, open: false });
    main.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  const list = (
    <div ref={main} className={classes.main}>
      <ScreenHeader
        title={t('title')}
        note={formatPeriodDays(clipTo(counts.period, counts.context.asOf), lang)}
      >
        <CopyButton counts={counts} />
        <ExportButton counts={counts} />
      </ScreenHeader>
      <CountsToolbar view={view} onChange={change} />
      <Table
        counts={counts}
        cursor={cursor}
        onCursor={setCursor}
        onClose={close}
        onWiden={() => change({ ...noFilters, span: 'all' })}
      />
    </div>
  );
  return (
    <ListCardLayout
      name="counts"
      listWidth={860}
      list={list}
      card={
        cursor.open && place && figure ? (
          <CellPanel counts={counts} place={place} figure={figure} onClose={close} />
        ) : null
      }
    />
  );
}

const noFilters = { city: null, country: null, field: null } as const;

interface TableProps {
  readonly counts: Counts;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onClose: () => void;
  /** Takes every year and filter. */
  readonly onWiden: () => void;
}

function Table({ counts, cursor, onCursor, onClose, onWiden }: TableProps) {
  const { t } = useTranslation(['counts', 'counting']);
  const { view, table } = counts;
  if (table.total.ids.length + table.total.vagueIds.length === 0 && isEmpty(counts)) {
    return (
      <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
        {(view.span !== 'all' || isNarrowed(view)) && (
          <Button onClick={onWiden}>{t('empty.allYears')}</Button>
        )}
      </EmptyState>
    );
  }
  const words = { measure: t(`counting:measure.${view.measure}`), rows: t(`dimension.${view.rows}`) };
  const open = (place: CellPlace) => onCursor({ place, open: true });
  return (
    <>
      <div className={classes.body} data-narrow={view.columns === null}>
        <CountsGrid
          counts={counts}
          label={
            view.columns === null
              ? t('table', words)
              : t('crossTable', { ...words, columns: t(`dimension.${view.columns}`) })
          }
          at={cursor.place}
          isOpen={cursor.open}
          onMove={(place) => onCursor({ place, open: cursor.open })}
          onOpen={open}
          onClose={onClose}
        />
        {view.columns === null && <CountsChart counts={counts} onOpen={open} />}
      </div>
      <CountsNotes counts={counts} />
      <div className={classes.below}>
        {view.columns !== null && <CountsChart counts={counts} onOpen={open} />}
        <CountsRules counts={counts} />
      </div>
    </>
  );
}

const isEmpty = ({ table }: Counts): boolean => table.rowTotals.every(({ ids }) => ids.length === 0);
