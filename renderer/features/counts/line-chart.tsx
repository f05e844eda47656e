import { CartesianGrid, Dot, Line, LineChart as Lines, XAxis, YAxis } from 'recharts';
import type { Dimension } from '../../../shared/counting/figure';
import { chartColours, chartDefaults, chartTick } from '../../ui/chart-theme';
import { type ChartPoint, topOf } from './chart-model';
import type { CellPlace } from './grid-model';
import { usePointLabels } from './use-point-labels';

export interface LineChartProps {
  readonly along: Dimension;
  readonly points: readonly ChartPoint[];
  readonly width: number;
  readonly height: number;
  readonly top?: number;
  readonly small?: boolean;
  readonly colour?: string;
  readonly onOpen: (place: CellPlace) => void;
}

interface DotAt {
  readonly key?: unknown;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
}

/** Many periods as a line from zero; the running one is a hollow point that the line does not reach. */
export function LineChart(props: LineChartProps) {
  const { along, points, width, height, small = false, onOpen } = props;
  const colour = props.colour ?? chartColours.bar;
  const labels = usePointLabels();
  const data = points.map((point) => ({
    label: labels.head(along, point, points),
    whole: point.head.partial ? null : point.figure.value,
    running: point.head.partial ? point.figure.value : null,
  }));
  const dot = ({ key, cx, cy, index = 0 }: DotAt, hollow: boolean) => {
    const point = points[index];
    if (!point || cx === undefined || cy === undefined || point.head.partial !== hollow) {
      return <g key={String(key)} />;
    }
    return (
      <Dot
        key={String(key)}
        cx={cx}
        cy={cy}
        r={hollow ? 4 : 2.5}
        fill={hollow ? 'var(--surface)' : colour}
        stroke={colour}
        cursor="pointer"
        onClick={() => onOpen(point.place)}
      />
    );
  };
  return (
    <div role="img" aria-label={labels.spoken(along, points)}>
      <Lines
        width={width}
        height={height}
        data={data}
        margin={{ top: 12, right: 16, bottom: 0, left: small ? 0 : 4 }}
        accessibilityLayer={false}
      >
        {!small && <CartesianGrid vertical={false} stroke={chartColours.grid} />}
        <XAxis
          dataKey="label"
          tick={chartTick}
          tickLine={false}
          axisLine={{ stroke: chartColours.axis }}
          interval={small ? Math.max(0, points.length - 2) : 'equidistantPreserveStart'}
          minTickGap={16}
          height={20}
        />
        <YAxis
          hide={small}
          width={28}
          tick={chartTick}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          domain={[0, props.top ?? topOf(points)]}
        />
        <Line
          dataKey="whole"
          {...chartDefaults}
          stroke={colour}
          strokeWidth={1.5}
          dot={(at) => dot(at, false)}
          activeDot={false}
        />
        <Line
          dataKey="running"
          {...chartDefaults}
          stroke="none"
          dot={(at) => dot(at, true)}
          activeDot={false}
        />
      </Lines>
    </div>
  );
}
