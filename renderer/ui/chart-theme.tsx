import type { CSSProperties } from 'react';

/** Colours of charts by role, as tokens; fields have their own (`fieldColour`). */
export const chartColours = {
  bar: 'var(--bar)',
  quiet: 'var(--bar-quiet)',
  alert: 'var(--alert)',
  grid: 'var(--line)',
  axis: 'var(--line-strong)',
  text: 'var(--text-2)',
} as const;

/** Text of axes and labels. */
export const chartText: CSSProperties = {
  fontSize: 12,
  fill: 'var(--text-2)',
  fontVariantNumeric: 'tabular-nums',
};

/** The same for the ticks of recharts' axes, which take plain SVG props. */
export const chartTick = { fontSize: 12, fill: 'var(--text-2)' };

/** Props every recharts chart takes here: nothing moves, so that print and screen show the same. */
export const chartDefaults = { isAnimationActive: false } as const;

/** The fill of a bar whose period is still running: the same hatching everywhere. Needs `PartialHatch` in the chart. */
export const hatched = (id: string): string => `url(#${id})`;

/** Defines the hatching inside a chart's `<defs>`. */
export function PartialHatch({
  id,
  colour = chartColours.bar,
}: {
  readonly id: string;
  readonly colour?: string;
}) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--surface)" />
      <rect width="2.2" height="5" fill={colour} />
    </pattern>
  );
}
