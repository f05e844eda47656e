import { periodOf } from '../../domain/period';

/** What a paper was asked to be about. */
export interface Asked {
  readonly period: string;
  readonly asOf: string;
  readonly scope: { readonly city?: string; readonly country?: string };
}

/** The days that a paper counts, and the same a year before, as period texts: a running period ends on the day. */
export function plainSpans({ period, asOf }: Asked): { readonly current: string; readonly before: string } {
  const { first, last } = periodOf(period);
  const current = asOf >= first && asOf < last ? `${first}..${asOf}` : period;
  return { current, before: yearBefore(current) };
}

/** `2025-Q3` is `2024-Q3`; of a stretch each end moves, 29 February to the day before it. */
const yearBefore = (text: string): string =>
  text.includes('..') || text.length === 'yyyy-mm-dd'.length
    ? [...new Set([periodOf(text).first, periodOf(text).last].map(earlier))].join('..')
    : earlier(text);

function earlier(text: string): string {
  const year = String(Number(text.slice(0, 4)) - 1).padStart(4, '0');
  return year + text.slice(4).replace('-02-29', '-02-28');
}
