import type { RunningApp } from '../../e2e/support/running-app';
import type { PreparedOffice } from '../office/prepare-office';

/** What the measurements of one register share. */
export interface Bench {
  readonly office: PreparedOffice;
  /** The app on the office, started when first asked for and kept until the end. */
  readonly app: () => Promise<RunningApp>;
  /** The blank app beside it. */
  readonly blank: () => Promise<RunningApp>;
}

/** "Today" of every measurement, and the year whose summary is made. */
export const asOf = '2025-11-21';
export const year = '2025';
