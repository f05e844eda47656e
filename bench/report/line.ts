import type { Sample } from './sample';

/** The groups of measurements, by the names that `--only` takes. */
export const groups = [
  'journal',
  'append',
  'figures',
  'search',
  'start',
  'memory',
  'keystroke',
  'save',
  'paper',
] as const;
export type Group = (typeof groups)[number];

/** One figure beside its baseline, both measured in this run. */
export interface Line {
  readonly group: Group;
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  /** Null when it could not be measured; `note` says why. */
  readonly value: Sample | null;
  readonly baseline: Sample | null;
  /** What the baseline is. */
  readonly against: string;
  readonly note?: string;
}

/** All lines of one register. */
export interface SizeReport {
  readonly size: number;
  readonly lines: readonly Line[];
}
