import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, Cell, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import { countContext } from '../../../shared/counting/context';
import { monthNames } from '../../../shared/format/calendar-words';
import { formatDate } from '../../../shared/format/dates';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import {
  chartColours,
  chartDefaults,
  chartText,
  chartTick,
  hatched,
  PartialHatch,
} from '../../ui/chart-theme';
import { FigureRecords } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { busiestMonth, type MonthColumn, monthColumns } from './months';

const hatchId = 'overview-partial';

/** Activities by month: the running month hatched, the same days a year before as ticks. */
export function MonthsChart() {
  const { t } = useTranslation(['overview', 'counting']);
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const [opened, setOpened] = useState<MonthColumn | null>(null);
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
  const data = columns.map((column) => ({
    ...column,
    label: formatDate(column.month, lang, 'short'),
    value: column.now.value ?? 0,
    earlier: column.before.value ?? 0,
  }));
  return (
    <section>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <p className="t2 xs">{t('months.caption', { year, total, before: Number(year) - 1 })}</p>
      <div
        role="img"
        aria-label={`${title}. ${data.map(({ label, value }) => `${label}: ${value}`).join('; ')}`}
      >
        <ComposedChart
          width={440}
          height={200}
          data={data}
          margin={{ top: 18, right: 0, bottom: 0, left: 0 }}
        >
          <defs>
            <PartialHatch id={hatchId} />
          </defs>
          <XAxis
            dataKey="label"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: chartColours.axis }}
            interval={0}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar
            dataKey="value"
            {...chartDefaults}
            barSize={18}
            onClick={(_bar, index) => setOpened(columns[index] ?? null)}
          >
            {data.map(({ month, partial }) => (
              <Cell key={month} fill={partial ? hatched(hatchId) : chartColours.bar} cursor="pointer" />
            ))}
            <LabelList
              dataKey="value"
              position="top"
              offset={8}
              style={chartText}
              formatter={(value) => (value === 0 ? '' : value)}
            />
          </Bar>
          <Line dataKey="earlier" {...chartDefaults} stroke="none" activeDot={false} dot={EarlierTick} />
        </ComposedChart>
      </div>
      <Drawer
        opened={opened !== null}
        onClose={() => setOpened(null)}
        position="right"
        size={420}
        title={t('counting:measure.activities')}
      >
        {opened && <FigureRecords figure={opened.now} onFollow={() => setOpened(null)} />}
      </Drawer>
    </section>
  );
}

function EarlierTick({
  cx,
  cy,
  index,
}: {
  cx?: number | undefined;
  cy?: number | undefined;
  index?: number | undefined;
}) {
  if (cx === undefined || cy === undefined) return <g key={index} />;
  return (
    <rect
      key={index}
      x={cx - 13}
      y={cy - 1}
      width={26}
      height={2}
      fill="var(--text)"
      stroke="var(--surface)"
      strokeWidth={1}
      paintOrder="stroke"
    />
  );
}
