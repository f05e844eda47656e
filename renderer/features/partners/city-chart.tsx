import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, Cell, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import { countContext } from '../../../shared/counting/context';
import type { City } from '../../../shared/domain/city';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import {
  chartColours,
  chartDefaults,
  chartText,
  chartTick,
  hatched,
  PartialHatch,
} from '../../ui/chart-theme';
import { FigureButton, FigureRecords } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import classes from './city-card.module.css';
import { type CityYear, cityYears } from './city-years';

const hatchId = 'city-partial';

/** Events and visits by year: the running year hatched, a tick where the same days a year before ended. */
export function CityChart({ city }: { readonly city: City }) {
  const { t } = useTranslation(['partners', 'counting']);
  const today = useToday();
  const { period } = usePeriod();
  const [opened, setOpened] = useState<CityYear | null>(null);
  const { years, comparison } = useCounted(
    (register) => cityYears(register, city.id, period, countContext(register, today)),
    [city.id, period, today],
  );
  const last = years.at(-1);
  const data = years.map(({ year, figure, sameDays }) => ({
    year,
    value: figure.value ?? 0,
    ...(sameDays === null ? {} : { sameDays }),
  }));
  const { current, before } = comparison;
  return (
    <CardSection
      title={t(last?.partial ? 'chart.running' : 'chart.whole', { year: last?.year ?? '' })}
      action={
        <span className="t2">
          <FigureButton figure={current} /> / <FigureButton figure={before} className="t3" />
        </span>
      }
    >
      <p className={`t3 xs ${classes.caption}`}>
        {t(last?.partial ? 'chart.partial' : 'chart.caption', { before: Number(last?.year) - 1 })}
      </p>
      <div role="img" aria-label={data.map(({ year, value }) => `${year}: ${value}`).join('; ')}>
        <ComposedChart
          width={252}
          height={112}
          data={data}
          margin={{ top: 18, right: 0, bottom: 0, left: 0 }}
        >
          <defs>
            <PartialHatch id={hatchId} />
          </defs>
          <XAxis
            dataKey="year"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: chartColours.axis }}
            interval={0}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar
            dataKey="value"
            {...chartDefaults}
            barSize={22}
            onClick={(_bar, index) => setOpened(years[index] ?? null)}
          >
            {years.map(({ year, partial }, index) => (
              <Cell key={year} cursor="pointer" fill={fillOf(partial, index === years.length - 2)} />
            ))}
            <LabelList dataKey="value" position="top" offset={6} style={chartText} />
          </Bar>
          <Line dataKey="sameDays" {...chartDefaults} stroke="none" activeDot={false} dot={SameDaysTick} />
        </ComposedChart>
      </div>
      <Drawer
        opened={opened !== null}
        onClose={() => setOpened(null)}
        position="right"
        size={420}
        title={t('counting:measure.activities')}
      >
        {opened && <FigureRecords figure={opened.figure} onFollow={() => setOpened(null)} />}
      </Drawer>
    </CardSection>
  );
}

function fillOf(partial: boolean, isCompared: boolean): string {
  if (partial) return hatched(hatchId);
  return isCompared ? chartColours.bar : chartColours.quiet;
}

interface TickPlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
  readonly value?: unknown;
}

function SameDaysTick({ cx, cy, index, value }: TickPlace) {
  if (cx === undefined || cy === undefined || value == null) return <g key={index} />;
  return (
    <rect
      key={index}
      x={cx - 15}
      y={cy - 1}
      width={30}
      height={3}
      fill="var(--text)"
      stroke="var(--surface)"
      strokeWidth={1}
      paintOrder="stroke"
    />
  );
}
