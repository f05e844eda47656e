import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatDayWithWeekday } from '../../../shared/format/dates';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { EmptyState } from '../../ui/empty-state';
import { ScreenHeader } from '../../ui/screen-header';
import { useToday } from '../../ui/services';
import { AttentionList } from './attention-list';
import { ComingList } from './coming-list';
import { MonthsChart } from './months-chart';
import classes from './overview.module.css';
import { ReportedTable } from './reported-table';
import { SpanTable } from './span-table';

// Coastlines and the gazetteer are too much to read before the first figures are there.
const PartnersMap = lazy(() => import('./partners-map').then((part) => ({ default: part.PartnersMap })));

/** What an office looks at first: what waits for it, what comes next, and how this period stands. */
export function OverviewScreen() {
  const { t } = useTranslation('overview');
  const lang = useLang();
  const register = useRegister();
  const navigate = useNavigate();
  const newVisit = () => void navigate('/visits?new');
  const isEmpty = register.all('city').length <= 1 && register.all('visit').length === 0;
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('title')} note={formatDayWithWeekday(useToday(), lang)}>
        <Button variant="filled" leftSection={<Plus size={16} strokeWidth={1.75} />} onClick={newVisit}>
          {t('recordVisit')}
        </Button>
      </ScreenHeader>
      {isEmpty ? (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
          <Button onClick={() => void navigate('/partners?new')}>{t('empty.addPartner')}</Button>
        </EmptyState>
      ) : (
        <div className={classes.grid}>
          <div className={classes.column}>
            <AttentionList />
            <SpanTable />
            <ReportedTable />
          </div>
          <div className={classes.column}>
            <ComingList />
            <MapInItsTime />
            <MonthsChart />
          </div>
        </div>
      )}
    </div>
  );
}

function MapInItsTime() {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(idle);
  }, []);
  return isIdle ? (
    <Suspense>
      <PartnersMap />
    </Suspense>
  ) : null;
}
