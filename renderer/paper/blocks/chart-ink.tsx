import type { ReactNode } from 'react';
import type { BarShapeProps } from 'recharts';

/** One dark ink: solid against hatched stays readable on a black-and-white printer. */
export const ink = '#1f3b57';

/** Diagonal lines for the period before. */
export function Hatch({ id }: { readonly id: string }): ReactNode {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="4" fill="#fff" />
      <line x1="0" y1="0" x2="0" y2="4" stroke={ink} strokeWidth="1.2" />
    </pattern>
  );
}

/** The sample of a series in the legend. */
export function Swatch({ fill }: { readonly fill: string }): ReactNode {
  return (
    <svg width="13" height="10" aria-hidden="true">
      <rect x=".5" y=".5" width="12" height="9" fill={fill} stroke={ink} />
    </svg>
  );
}

/** A plain rectangle. A shape of our own keeps the bars of value 0, which recharts drops together with their labels. */
export function BarShape({ x, y, width, height, fill }: BarShapeProps): ReactNode {
  if (width <= 0 || height <= 0) return <g />;
  return <rect x={x} y={y} width={width} height={height} fill={fill} stroke={ink} strokeWidth={0.8} />;
}
