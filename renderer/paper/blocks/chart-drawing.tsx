import type { ReactNode } from 'react';
import { Bar, BarChart, LabelList, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Lang } from '../../../shared/domain/language';
import { formatNumber } from '../../../shared/format/numbers';
import type { ChartBlock } from '../../../shared/report/pictures';
import { labelWidth } from '../../map/label-width';
import { breakLabel, CategoryTick, labelStep, roomOf } from './category-tick';
import { BarShape, ink } from './chart-ink';

interface DrawingProps {
  readonly block: ChartBlock;
  readonly lang: Lang;
  /** CSS pixels. */
  readonly width: number;
  /** Fill of a series by its place. */
  readonly fillOf: (index: number) => string;
}

interface Row {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** The picture of a chart at a fixed size and without animation: it is printed, not looked at twice. */
export function ChartDrawing(props: DrawingProps): ReactNode {
  const { shape } = props.block;
  if (shape === 'bars') return <Bars {...props} />;
  return shape === 'line' ? <Lines {...props} /> : <Columns {...props} />;
}

/** One group of horizontal bars for each category, labelled at its end. */
function Bars({ block, lang, width, fillOf }: DrawingProps): ReactNode {
  const rows = rowsOf(block);
  const band = block.series.length > 1 ? 30 : 21;
  const names = Math.min(170, Math.max(...rows.map((row) => labelWidth(row.label))) + 12);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * band + 6}
      data={rows}
      margin={{ top: 3, right: 56, bottom: 3, left: 0 }}
      // The figure of the lower bar is taller than its bar and must clear the upper one.
      barGap={3}
      barCategoryGap={3}
    >
      <XAxis type="number" hide domain={fromZero} />
      <YAxis
        type="category"
        dataKey="label"
        width={names}
        interval={0}
        tickLine={false}
        axisLine={axis}
        tick={<CategoryTick side="left" room={names - 10} />}
      />
      {block.series.map((series, index) => (
        <Bar
          key={series.key}
          dataKey={valueAt(index)}
          name={series.label}
          fill={fillOf(index)}
          stroke={ink}
          strokeWidth={0.8}
          barSize={series.tone === 'current' ? 12 : 9}
          isAnimationActive={false}
          shape={BarShape}
        >
          <LabelList
            position="right"
            valueAccessor={labelAt(index)}
            className={series.tone === 'current' ? 'strong' : ''}
            formatter={numberLabel(lang)}
          />
        </Bar>
      ))}
    </BarChart>
  );
}

/** How the labels below columns or points stand: the pixels each has, one in how many is written, their height, and the margin at both ends. */
function labelsBelow({ shape, categories }: ChartBlock, width: number) {
  const labels = categories.map(({ label }) => label);
  const each = width / Math.max(1, labels.length);
  // Only time goes on by itself from one label to the next.
  const step = shape === 'columns' ? 1 : labelStep(labels, each);
  const room = roomOf(step, each);
  const height = labels.some((label) => breakLabel(label, room).length > 1) ? 37 : 24;
  // The last may be wider than its column; then it would be cut at the edge.
  const widest = Math.max(...labels.flatMap((label) => breakLabel(label, room)).map(labelWidth));
  const margin = Math.max(4, Math.ceil((widest - each) / 2));
  return {
    height,
    margin,
    tick: <CategoryTick side="below" room={room} step={step} count={labels.length} />,
  };
}

/** Columns side by side, or one on the other for a stack, whose total is printed on top. */
function Columns({ block, lang, width, fillOf }: DrawingProps): ReactNode {
  const stacked = block.shape === 'stack';
  const rows = rowsOf(block);
  const labels = labelsBelow(block, width);
  return (
    <BarChart
      width={width}
      height={126 + labels.height}
      data={rows}
      margin={{ top: 18, right: labels.margin, bottom: 0, left: labels.margin }}
      barGap={3}
    >
      <XAxis
        dataKey="label"
        interval={0}
        height={labels.height}
        tickLine={false}
        axisLine={axis}
        tick={labels.tick}
      />
      <YAxis hide domain={fromZero} />
      {block.series.map((series, index) => (
        <Bar
          key={series.key}
          dataKey={valueAt(index)}
          name={series.label}
          fill={fillOf(index)}
          stroke={ink}
          strokeWidth={0.8}
          maxBarSize={24}
          isAnimationActive={false}
          shape={BarShape}
          {...(stacked ? { stackId: 'stack' } : {})}
        >
          {(!stacked || index === block.series.length - 1) && (
            <LabelList
              position="top"
              valueAccessor={stacked ? totalLabel : labelAt(index)}
              className={stacked || series.tone === 'current' ? 'strong' : ''}
              formatter={stacked || rows.length > zerosShown ? blankZero(lang) : numberLabel(lang)}
            />
          )}
        </Bar>
      ))}
    </BarChart>
  );
}

/** Points joined over time: solid for this period, dashed for the one before. */
function Lines({ block, lang, width }: DrawingProps): ReactNode {
  const rows = rowsOf(block);
  const labels = labelsBelow(block, width);
  return (
    <LineChart
      width={width}
      height={146 + labels.height}
      data={rows}
      margin={{ top: 20, right: 24, bottom: 0, left: 24 }}
    >
      <XAxis
        dataKey="label"
        interval={0}
        height={labels.height}
        tickLine={false}
        axisLine={axis}
        tick={labels.tick}
      />
      <YAxis hide domain={fromZero} />
      {block.series.map((series, index) => (
        <Line
          key={series.key}
          dataKey={valueAt(index)}
          name={series.label}
          stroke={ink}
          strokeWidth={series.tone === 'current' ? 2 : 1.2}
          strokeDasharray={series.tone === 'current' ? '' : '4 3'}
          dot={{ r: 2.5, fill: series.tone === 'current' ? ink : '#fff', stroke: ink, strokeDasharray: '' }}
          isAnimationActive={false}
        >
          <LabelList
            position={series.tone === 'current' ? 'top' : 'bottom'}
            className={series.tone === 'current' ? 'strong' : ''}
            formatter={numberLabel(lang)}
          />
        </Line>
      ))}
    </LineChart>
  );
}

/** Zeros are printed over so many columns at most; over the months of a year they would be noise. */
const zerosShown = 8;

const axis = { stroke: '#000', strokeWidth: 1 } as const;

const fromZero: [number, (max: number) => number] = [0, (max) => Math.max(1, max)];

const rowsOf = (block: ChartBlock): Row[] =>
  block.categories.map(({ label }, at) => ({
    label,
    values: block.series.map((series) => series.values[at] ?? null),
  }));

const valueAt = (index: number) => (row: Row) => row.values[index] ?? null;

const labelAt =
  (index: number) =>
  ({ payload }: { readonly payload?: Row }) =>
    payload?.values[index] ?? '';

const totalLabel = ({ payload }: { readonly payload?: Row }) =>
  (payload?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);

const numberLabel = (lang: Lang) => (value: unknown) =>
  typeof value === 'number' ? formatNumber(value, lang) : '';

const blankZero = (lang: Lang) => (value: unknown) =>
  typeof value === 'number' && value > 0 ? formatNumber(value, lang) : '';
