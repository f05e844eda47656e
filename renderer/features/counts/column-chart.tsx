import { useId } from 'react';
import { Bar, Cell, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import type { Dimension } from '../../../shared/counting/figure';
import {
  chartColours,
  chartDefaults,
  chartText,
  chartTick,
  hatched,
  PartialHatch,
} from '../../ui/chart-theme';
import { SameDaysTick } from '../../ui/same-days-tick';
import { type ChartPoint, topOf } from './chart-model';
import type { CellPlace } from './grid-model';
import { usePointLabels } from './use-point-labels';

export interface ColumnChartProps {
  readonly along: Dimension;
  readonly points: readonly ChartPoint[];
  /** The running period's figure of the same days a year before, drawn as a tick. */
  readonly sameDays: number | null;
  readonly width: number;
  readonly height: number;
  /** The top of the scale, where several charts share it. */
  readonly top?: number;
  /** One of small multiples: only the first and last heads are written, and the last figure. */
  readonly small?: boolean;
  readonly colour?: string;
  readonly onOpen: (place: CellPlace) => void;
}

/** Periods as columns from zero, each with its figure; a running one is hatched. */
export function ColumnChart(props: ColumnChartProps) {
  const { along, points, sameDays, width, height, small = false, onOpen } = props;
  const colour = props.colour ?? chartColours.bar;
  const hatch = `hatch${useId().replaceAll(':', '')}`;
  const labels = usePointLabels();
  const top = Math.max(props.top ?? topOf(points), sameDays ?? 0);
  const data = points.map((point, i) => ({
    key: point.head.key ?? String(i),
    value: point.figure.value,
    label: labels.head(along, point, points),
    text: small && i < points.length - 1 ? '' : labels.value(point),
    sameDays: point.head.partial ? sameDays : null,
  }));
  const size = Math.min(36, Math.max(2, (width / points.length) * 0.72));
  return (
    <div role="img" aria-label={labels.spoken(along, points)}>
      <ComposedChart
        width={width}
        height={height}
        data={data}
        // A head may be wider than its column: at the edges it needs room not to be cut.
        margin={{ top: 18, right: small ? 22 : 0, bottom: 0, left: small ? 6 : 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <PartialHatch id={hatch} colour={colour} />
        </defs>
        <XAxis
          dataKey="label"
          tick={chartTick}
          tickLine={false}
          axisLine={{ stroke: chartColours.axis }}
          interval={small ? Math.max(0, points.length - 2) : 'preserveStartEnd'}
          minTickGap={4}
          height={20}
        />
        <YAxis hide domain={[0, top]} />
        <Bar
          dataKey="value"
          {...chartDefaults}
          barSize={size}
          onClick={(_bar, index) => open(points[index], onOpen)}
        >
          {points.map(({ head }) => (
            <Cell key={head.key ?? 'null'} fill={head.partial ? hatched(hatch) : colour} />
          ))}
          <LabelList
            dataKey="text"
            content={({ x, y, width: wide, height: tall, value, index }) => (
              <Figure
                text={String(value ?? '')}
                x={Number(x)}
                y={Number(y)}
                width={Number(wide)}
                raised={raisedBy(points[Number(index)], sameDays, Number(tall))}
                atEnd={small}
              />
            )}
          />
        </Bar>
        <Line
          dataKey="sameDays"
          {...chartDefaults}
          stroke="none"
          activeDot={false}
          dot={(dot) => (
            <SameDaysTick key={dot.key} cx={dot.cx} cy={dot.cy} shown={dot.value !== null} width={size + 6} />
          )}
        />
      </ComposedChart>
    </div>
  );
}

const open = (point: ChartPoint | undefined, onOpen: (place: CellPlace) => void) => {
  if (point) onOpen(point.place);
};

/** How far a figure is raised so that it stands above the tick of the year before, in pixels. */
function raisedBy(point: ChartPoint | undefined, sameDays: number | null, height: number): number {
  const value = point?.figure.value ?? 0;
  if (!point?.head.partial || sameDays === null || value <= 0 || sameDays <= value) return 0;
  return (height * (sameDays - value)) / value;
}

interface FigureProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly raised: number;
  /** True for the last column of a small chart: a long figure ends with it and is not cut. */
  readonly atEnd: boolean;
}

const longFigure = 3;

function Figure({ text, x, y, width, raised, atEnd }: FigureProps) {
  const isLong = atEnd && text.length > longFigure;
  return (
    <text
      x={isLong ? x + width : x + width / 2}
      y={y - raised - 6}
      textAnchor={isLong ? 'end' : 'middle'}
      style={chartText}
    >
      {text}
    </text>
  );
}
