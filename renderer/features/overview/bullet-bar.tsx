import classes from './overview.module.css';

export interface BulletBarProps {
  readonly now: number;
  readonly before: number;
  /** The whole earlier period while this one is running; 0 leaves it out. */
  readonly whole: number;
}

const [width, height] = [160, 14];

/** This period as a bar, the same days a year before as a tick, the whole earlier period as its ground. Starts at zero. */
export function BulletBar({ now, before, whole }: BulletBarProps) {
  const most = Math.max(now, before, whole, 1);
  const x = (value: number) => (value / most) * (width - 2);
  return (
    <svg className={classes.bullet} width={width} height={height} aria-hidden="true">
      <rect x={0} y={0} width={x(whole)} height={height} fill="var(--line-strong)" opacity={0.6} />
      <rect x={0} y={4} width={x(now)} height={6} fill="var(--bar)" />
      <rect
        x={x(before)}
        y={0}
        width={2}
        height={height}
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth={1}
        paintOrder="stroke"
      />
    </svg>
  );
}
