import { useId } from 'react';
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { chartColours, chartDefaults, chartTick, hatched, PartialHatch } from '../../ui/chart-theme';
import type { ChartModel, ChartSeries } from './chart-model';
import classes from './counts.module.css';
import type { CellPlace } from './grid-model';
import { useHeadText } from './use-head-text';
import { usePointLabels } from './use-point-labels';

export interface StackChartProps {
  readonly model: Extract<ChartModel, { readonly kind: 'stack' | 'multiples' }>;
  readonly width: number;
  readonly onOpen: (place: CellPlace) => void;
}

/** Told apart by lightness too, so that they stay apart in black and white; text on each holds its contrast. */
const parts = [
  { fill: 'var(--bar)', text: 'var(--on-action)' },
  { fill: 'var(--line-strong)', text: 'var(--text)' },
  { fill: 'var(--bar-quiet)', text: 'var(--text)' },
  { fill: 'var(--action-soft)', text: 'var(--text)' },
] as const;

const height = 240;
const tallEnoughForText = 16;

/** Periods as columns of parts that add up, each part with its figure; a running period is hatched. */
export function StackChart({ model, width, onOpen }: StackChartProps) {
  const { along, apart, series } = model;
  const id = useId().replaceAll(':', '');
  const headText = useHeadText();
  const labels = usePointLabels();
  const points = series[0]?.points ?? [];
  const data = points.map((point, i) => ({
    label: labels.head(along, point, points),
    ...Object.fromEntries(series.map((one, s) => [`part${s}`, one.points[i]?.figure.value ?? 0])),
  }));
  const spoken = series
    .map(({ head, points: own }) => `${headText(apart, head)}: ${labels.spoken(along, own)}`)
    .join('. ');
  return (
    <>
      <div className={classes.legend} aria-hidden="true">
        {series.map(({ head }, s) => (
          <span key={head.key ?? 'null'}>
            <svg width={12} height={12} aria-hidden="true">
              <rect width={12} height={12} fill={parts[s]?.fill} stroke="var(--line-control)" />
            </svg>
            {headText(apart, head)}
          </span>
        ))}
      </div>
      <div role="img" aria-label={spoken}>
        <BarChart
          width={Math.min(width, 120 + 72 * points.length)}
          height={height}
          data={data}
          margin={{ top: 12, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <defs>
            {series.map(({ head }, s) => (
              <PartialHatch
                key={head.key ?? 'null'}
                id={`${id}${s}`}
                colour={parts[s]?.fill ?? chartColours.bar}
              />
            ))}
          </defs>
          <XAxis
            dataKey="label"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: chartColours.axis }}
            interval="preserveStartEnd"
            minTickGap={4}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          {series.map((one, s) => partOf(one, s, `${id}${s}`, onOpen))}
        </BarChart>
      </div>
    </>
  );
}

function partOf(series: ChartSeries, index: number, hatch: string, onOpen: (place: CellPlace) => void) {
  const { fill, text } = parts[index] ?? parts[0];
  return (
    <Bar
      key={series.head.key ?? 'null'}
      dataKey={`part${index}`}
      stackId="all"
      {...chartDefaults}
      maxBarSize={44}
      stroke="var(--surface)"
      onClick={(_bar, at) => {
        const point = series.points[at];
        if (point) onOpen(point.place);
      }}
    >
      {series.points.map(({ head }) => (
        <Cell key={head.key ?? 'null'} fill={head.partial ? hatched(hatch) : fill} />
      ))}
      <LabelList
        dataKey={`part${index}`}
        content={({ x, y, width, height: tall, value, index: at }) => {
          if (Number(tall) < tallEnoughForText || !value) return null;
          const partial = series.points[Number(at)]?.head.partial ?? false;
          return (
            <text
              x={Number(x) + Number(width) / 2}
              y={Number(y) + Number(tall) / 2}
              dy="0.35em"
              textAnchor="middle"
              fontSize={12}
              fill={partial ? 'var(--text)' : text}
              stroke={partial ? 'var(--surface)' : 'none'}
              strokeWidth={partial ? 4 : 0}
              paintOrder="stroke"
              pointerEvents="none"
            >
              {String(value)}
            </text>
          );
        }}
      />
    </Bar>
  );
}
