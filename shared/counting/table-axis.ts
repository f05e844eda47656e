import type { Day } from '../domain/partial-date';
import { isPartial, type Period, periodOf } from '../domain/period';
import { fields } from '../domain/vocabulary';
import {
  calendarParts,
  isApart,
  type KeyDimension,
  type PeriodDimension,
  vocabularyOrder,
} from './dimension';
import type { Fact } from './fact';
import { type Dimension, type TableHead, vagueHead } from './figure';

/** A head with what the cells under it need; `period` is set for the parts of a period dimension only. */
export interface AxisHead {
  readonly head: TableHead;
  readonly dimension: Dimension;
  readonly period: Period | null;
}

/** The days that two periods share, as a period; null when they share none. */
export function overlapOf(a: Period, b: Period): Period | null {
  const { first } = a.first > b.first ? a : b;
  const { last } = a.last < b.last ? a : b;
  if (first > last) return null;
  const whole = [a, b].find((period) => period.first === first && period.last === last);
  if (whole) return whole;
  return first === last
    ? { text: first, kind: 'day', first, last }
    : { text: `${first}..${last}`, kind: 'range', first, last };
}

/**
 * The calendar parts of the asked period, oldest first, cut to it; parts that begin after `asOf` are left out. A last
 * head collects facts inside the period whose date is too vague for any part; it is there only when they exist.
 */
export function periodHeads(
  dimension: PeriodDimension,
  period: Period,
  asOf: Day,
  inside: readonly Fact[],
): readonly AxisHead[] {
  const parts = calendarParts(period, dimension)
    .map((text) => overlapOf(periodOf(text), period))
    .filter((part) => part !== null)
    .filter((part) => part.first <= asOf);
  const heads: AxisHead[] = parts.map((part) => ({
    head: { key: part.text, partial: isPartial(part, asOf) },
    dimension,
    period: part,
  }));
  if (inside.some((fact) => isTooVagueFor(heads, fact))) {
    heads.push({ head: { key: vagueHead, partial: false }, dimension, period: null });
  }
  return heads;
}

/** True for a fact that lies in none of the parts of an axis. */
export const isTooVagueFor = (heads: readonly AxisHead[], { days }: Fact): boolean =>
  !heads.some(({ period }) => period && days.first >= period.first && days.last <= period.last);

/**
 * Heads of the keys that were found: closed lists in the order of the vocabulary, cities and countries with the most
 * first and then by key, Hong Kong, Macau and Taiwan after the countries, "not stated" last. All fields of
 * cooperation are shown, also those at zero, because a field without work is a finding.
 */
export function keyHeads(
  dimension: KeyDimension,
  sizes: ReadonlyMap<string | null, number>,
  withAllFields: boolean,
): readonly AxisHead[] {
  const keys = new Set(sizes.keys());
  if (dimension === 'field' && withAllFields) for (const field of fields) keys.add(field);
  const order = vocabularyOrder[dimension];
  const rank = (key: string) => order?.indexOf(key) ?? (dimension === 'country' && isApart(key) ? 1 : 0);
  const compare = (a: string, b: string) =>
    rank(a) - rank(b) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1);
  const stated = [...keys].filter((key) => key !== null).sort(compare);
  return [...stated, ...(keys.has(null) ? [null] : [])].map((key) => ({
    head: { key, partial: false },
    dimension,
    period: null,
  }));
}
