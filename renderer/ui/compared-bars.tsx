import { useState } from 'react';
import { Bar, Cell, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import type { CountedFigure } from '../../shared/counting/figure';
import { chartColours, chartDefaults, chartText, chartTick, hatched, PartialHatch } from './chart-theme';
import { FigureDrawer } from './figure-records';
import { SameDaysTick } from './same-days-tick';

/** One month or year of a small chart. */
export interface ComparedBar {
  readonly key: string;
  /** What stands under the bar. */
  readonly name: string;
  readonly figure: CountedFigure;
  /** The running stretch is hatched, the ones that only give the scale stand back. */
  readonly tone: 'partial' | 'full' | 'quiet';
  /** Where the same days a year before ended: a tick across the bar. */
  readonly earlier?: number | undefined;
}

export interface ComparedBarsProps {
  readonly bars: readonly ComparedBar[];
  /** Names the hatching among all on the screen. */
  readonly id: string;
  /** The finding, for those who do not see the chart; the values follow it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly barSize: number;
}

/** Activities in bars from zero, each with its figure above it and its records behind it. */
export function ComparedBars({ bars, id, label, width, height, barSize }: ComparedBarsProps) {
  const [opened, setOpened] = useState<CountedFigure | null>(null);
  const data = bars.map(({ name, figure, earlier }) => ({ name, value: figure.value ?? 0, earlier }));
  const values = data.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return (
    <>
      <div role="img" aria-label={`${label}. ${values}`}>
        <ComposedChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 18, right: 0, bottom: 0, left: 0 }}
        >
          <defs>
            <PartialHatch id={id} />
          </defs>
          <XAxis
            dataKey="name"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: chartColours.axis }}
            interval={0}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar
            dataKey="value"
            {...chartDefaults}
            barSize={barSize}
            onClick={(_bar, index) => setOpened(bars[index]?.figure ?? null)}
          >
            {bars.map(({ key, tone }) => (
              <Cell key={key} cursor="pointer" fill={fillOf(tone, id)} />
            ))}
            <LabelList
              dataKey="value"
              position="top"
              offset={8}
              style={chartText}
              formatter={(value) => (value === 0 ? '' : value)}
            />
          </Bar>
          <Line
            dataKey="earlier"
            {...chartDefaults}
            stroke="none"
            activeDot={false}
            dot={({ cx, cy, index, value }: TickPlace) => (
              <SameDaysTick key={index} cx={cx} cy={cy} shown={value != null} width={barSize + 8} />
            )}
          />
        </ComposedChart>
      </div>
      <FigureDrawer figure={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function fillOf(tone: ComparedBar['tone'], hatch: string): string {
  if (tone === 'partial') return hatched(hatch);
  return tone === 'full' ? chartColours.bar : chartColours.quiet;
}

/** Where recharts puts the dot of a line. */
interface TickPlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
  readonly value?: unknown;
}
