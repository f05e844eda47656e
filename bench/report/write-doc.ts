import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../office/folders';
import type { Line, SizeReport } from './line';
import { shown } from './print-table';
import type { Sample } from './sample';

/** What stands between these lines of docs/bench.md is replaced. */
const [begin, end] = ['<!-- figures: npm run bench -- --write -->', '<!-- end of figures -->'];

/** Puts the figures of this run into docs/bench.md; throws where that file has no place for them. */
export function writeDoc(reports: readonly SizeReport[], machine: string): void {
  const file = join(root, 'docs', 'bench.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/bench.md has no lines ${begin} and ${end}`);
  const figures = `${begin}\n\n${machine}\n\n${markdownOf(reports)}\n\n`;
  writeFileSync(file, text.slice(0, from) + figures + text.slice(to));
}

/** One table of all sizes: each cell the app's figure and, behind a stroke, its baseline's. */
function markdownOf(reports: readonly SizeReport[]): string {
  const whats = [...new Set(reports.flatMap(({ lines }) => lines.map(({ what }) => what)))];
  const heads = ['', ...reports.map(({ size }) => size.toLocaleString('en'))];
  const rows = whats.map((what) => {
    const lines = reports.map((report) => report.lines.find((line) => line.what === what));
    const unit = lines.find((line) => line)?.unit ?? 'ms';
    return [unit === 'ms' ? what : `${what}, ${unit}`, ...lines.map(cellOf)];
  });
  const widths = heads.map((_, at) => Math.max(3, ...[heads, ...rows].map((row) => row[at]?.length ?? 0)));
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [row(heads), row(widths.map((width) => '-'.repeat(width))), ...rows.map(row)].join('\n');
}

function cellOf(line: Line | undefined): string {
  if (!line?.value) return 'not measured';
  return [line.value, line.baseline].flatMap((sample) => (sample ? sampleIn(sample) : [])).join(' / ');
}

/** The median, with the 95th percentile of many runs or the least of some. */
function sampleIn({ runs, median, min, p95 }: Sample): string {
  if (runs === 1) return shown(median);
  return `${shown(median)} (${runs >= 20 ? `p95 ${shown(p95)}` : shown(min)})`;
}
