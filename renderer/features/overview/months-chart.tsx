import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { monthNames } from '../../../shared/format/calendar-words';
import { formatDate } from '../../../shared/format/dates';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { ComparedBars } from '../../ui/compared-bars';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { busiestMonth, monthColumns } from './months';

/** Activities by month: the running month hatched, the same days a year before as ticks. */
export function MonthsChart() {
  const { t } = useTranslation('overview');
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const columns = useCounted(
    (register) => monthColumns(register, period, countContext(register, today)),
    [period, today],
  );
  const total = columns.reduce((sum, { now }) => sum + (now.value ?? 0), 0);
  const leader = busiestMonth(columns, total);
  const year = columns[0]?.month.slice(0, 'yyyy'.length) ?? '';
  const title = leader
    ? t('months.leader', {
        month: monthNames[lang][Number(leader.month.slice(-2)) - 1],
        count: leader.now.value ?? 0,
        total,
      })
    : t('months.title');
  return (
    <section>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <p className="t2 xs">{t('months.caption', { year, total, before: Number(year) - 1 })}</p>
      <ComparedBars
        id="overview-partial"
        label={title}
        width={440}
        height={200}
        barSize={18}
        bars={columns.map(({ month, now, before, partial }) => ({
          key: month,
          name: formatDate(month, lang, 'short'),
          figure: now,
          tone: partial ? 'partial' : 'full',
          earlier: before.value ?? 0,
        }))}
      />
    </section>
  );
}
