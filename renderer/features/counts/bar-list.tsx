import { useId } from 'react';
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import type { Dimension } from '../../../shared/counting/figure';
import { type Field, fields } from '../../../shared/domain/vocabulary';
import { chartColours, chartDefaults, chartText, hatched, PartialHatch } from '../../ui/chart-theme';
import { fieldColour, fieldPaths } from '../../ui/field-mark';
import { type ChartPoint, topOf } from './chart-model';
import type { CellPlace } from './grid-model';
import { usePointLabels } from './use-point-labels';

export interface BarListProps {
  readonly along: Dimension;
  readonly points: readonly ChartPoint[];
  readonly width: number;
  readonly top?: number;
  readonly onOpen: (place: CellPlace) => void;
}

const rowHeight = 26;
const fieldOf = (along: Dimension, key: string | null): Field | undefined =>
  along === 'field' ? fields.find((field) => field === key) : undefined;

/** A list as bars from zero, one below the other, each with its name before it and its figure behind it. */
export function BarList({ along, points, width, top, onOpen }: BarListProps) {
  const labels = usePointLabels();
  const hatch = `hatch${useId().replaceAll(':', '')}`;
  const data = points.map((point) => ({
    label: labels.head(along, point, points),
    value: point.figure.value,
    text: labels.value(point),
  }));
  const nameWidth = Math.min(200, Math.floor(width * 0.42));
  return (
    <div role="img" aria-label={labels.spoken(along, points)}>
      <BarChart
        layout="vertical"
        width={width}
        height={points.length * rowHeight + 8}
        data={data}
        margin={{ top: 4, right: 72, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <PartialHatch id={hatch} />
        </defs>
        <XAxis type="number" hide domain={[0, top ?? topOf(points)]} />
        <YAxis
          type="category"
          dataKey="label"
          width={nameWidth}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: chartColours.axis }}
          tick={({ x, y, index, payload }) => (
            <Name
              x={Number(x)}
              y={Number(y)}
              text={String(payload.value)}
              field={fieldOf(along, points[index]?.head.key ?? null)}
              room={nameWidth}
            />
          )}
        />
        <Bar
          dataKey="value"
          {...chartDefaults}
          barSize={14}
          onClick={(_bar, index) => {
            const point = points[index];
            if (point) onOpen(point.place);
          }}
        >
          {points.map(({ head }) => {
            const field = fieldOf(along, head.key);
            const fill = field ? fieldColour(field) : chartColours.bar;
            return <Cell key={head.key ?? 'null'} fill={head.partial ? hatched(hatch) : fill} />;
          })}
          <LabelList dataKey="text" position="right" offset={6} style={chartText} />
        </Bar>
      </BarChart>
    </div>
  );
}

interface NameProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly field: Field | undefined;
  /** Pixels that the name may take; a longer one ends in an ellipsis with the whole on hover. */
  readonly room: number;
}

const [wideLetter, narrowLetter] = [12, 6.8];
const widthOf = (letter: string): number => (letter > '\u2e80' ? wideLetter : narrowLetter);

function Name({ x, y, text, field, room }: NameProps) {
  const shown = fitted(text, room - (field ? 28 : 10));
  return (
    <g>
      <title>{text}</title>
      {field && (
        <path
          d={fieldPaths[field]}
          transform={`translate(${x - 14} ${y - 6})`}
          fill={field === 'sport' ? 'none' : fieldColour(field)}
          stroke={field === 'sport' ? fieldColour(field) : 'none'}
          strokeWidth={2}
        />
      )}
      <text
        x={x - (field ? 20 : 2)}
        y={y}
        dy="0.35em"
        textAnchor="end"
        style={{ ...chartText, fill: 'var(--text)' }}
      >
        {shown}
      </text>
    </g>
  );
}

/** The part of a text that fits into so many pixels, by the usual width of its letters. */
function fitted(text: string, room: number): string {
  let left = room;
  const letters = [...text];
  const end = letters.findIndex((letter) => {
    left -= widthOf(letter);
    return left < 0;
  });
  return end < 0
    ? text
    : `${letters
        .slice(0, Math.max(1, end - 1))
        .join('')
        .trimEnd()}…`;
}
