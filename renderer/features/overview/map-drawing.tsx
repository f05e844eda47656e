import type { MapLayout, Spot } from '../../map/map-layout';
import { labelHeight } from '../../map/place-labels';

interface MapDrawingProps {
  readonly drawn: MapLayout;
  /** Ids of the partners without any activity. */
  readonly quiet: ReadonlySet<string>;
}

/** Land, great circles from the office's city, a circle for each city and the names that have room. */
export function MapDrawing({ drawn, quiet }: MapDrawingProps) {
  const { width, height, land, arcs, spots } = drawn;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill="var(--surface)" />
      <path d={land} fill="var(--sunken)" stroke="var(--line-strong)" strokeWidth={0.5} />
      {arcs.map((d) => (
        <path key={d} d={d} fill="none" stroke="var(--bar)" strokeWidth={0.8} strokeOpacity={0.5} />
      ))}
      {spots.map((spot) => (
        <Mark key={spot.key} spot={spot} isQuiet={quiet.has(spot.key)} />
      ))}
      {spots.map((spot) => (
        <Label key={spot.key} spot={spot} isQuiet={quiet.has(spot.key)} />
      ))}
    </svg>
  );
}

interface SpotProps {
  readonly spot: Spot;
  readonly isQuiet: boolean;
}

/** The office's own city is a square; a partner without activity is hollow, so that colour is not alone. */
function Mark({ spot: { look, x, y, radius }, isQuiet }: SpotProps) {
  if (look === 'own') return <rect x={x - 4} y={y - 4} width={8} height={8} fill="var(--text)" />;
  if (isQuiet) {
    return <circle cx={x} cy={y} r={3} fill="var(--surface)" stroke="var(--alert)" strokeWidth={1.5} />;
  }
  return <circle cx={x} cy={y} r={radius} fill="var(--bar)" stroke="var(--surface)" strokeWidth={1} />;
}

function Label({ spot: { look, label, x }, isQuiet }: SpotProps) {
  if (!label) return null;
  const { text, left, top, width } = label;
  const isWest = left + width <= x;
  return (
    <text
      x={isWest ? left + width - 1 : left + 1}
      y={top + labelHeight - 3}
      textAnchor={isWest ? 'end' : 'start'}
      fontSize={12}
      fontWeight={look === 'own' ? 600 : 400}
      fill={isQuiet ? 'var(--alert)' : 'var(--text)'}
      stroke="var(--surface)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
