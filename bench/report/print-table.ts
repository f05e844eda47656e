import type { Line, SizeReport } from './line';
import type { Sample } from './sample';

const heads = ['', 'median', 'least', 'p95', 'most', 'runs', 'baseline', 'least', 'p95', 'of'] as const;

/** Three significant digits, as far as a noisy measurement carries. */
export function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

const withUnit = (value: number, unit: Line['unit']): string => `${shown(value)} ${unit}`;

function cellsOf({ what, unit, value, baseline, against, note }: Line): readonly string[] {
  const spread = (sample: Sample | null) => (sample && sample.runs >= 20 ? shown(sample.p95) : '');
  return [
    what,
    value ? withUnit(value.median, unit) : 'not measured',
    value ? shown(value.min) : '',
    spread(value),
    value && value.runs > 1 ? shown(value.max) : '',
    value ? String(value.runs) : '',
    baseline ? withUnit(baseline.median, unit) : '—',
    baseline ? shown(baseline.min) : '',
    spread(baseline),
    [against, note].filter(Boolean).join('; '),
  ];
}

/** One table for one register, as text of equal columns. */
export function tableOf({ size, lines }: SizeReport): string {
  const rows = [heads, ...lines.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === heads.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [`\n${size.toLocaleString('en')} records`, ...text, ''].join('\n');
}
