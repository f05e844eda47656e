export interface SameDaysTickProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly shown: boolean;
  readonly width: number;
}

/** The short line that marks the same days a year before, the same sign in every chart. */
export function SameDaysTick({ cx, cy, shown, width }: SameDaysTickProps) {
  if (!shown || cx === undefined || cy === undefined) return <g />;
  return (
    <rect
      x={cx - width / 2}
      y={cy - 1}
      width={width}
      height={2}
      fill="var(--text)"
      stroke="var(--surface)"
      strokeWidth={1}
      paintOrder="stroke"
    />
  );
}
