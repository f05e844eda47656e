import { countTable } from '../../counting/count-table';
import {
  type CountedFigure,
  type Dimension,
  type Measure,
  type Scope,
  vagueHead,
} from '../../counting/figure';
import type { Period } from '../../domain/period';
import type { PaperContext } from './context';

/** One row of a count by a dimension; "not stated" and "too vague" are no rows. */
export interface Ranked {
  readonly key: string;
  readonly figure: CountedFigure;
  readonly partial: boolean;
}

export interface Ranking {
  readonly rows: readonly Ranked[];
  readonly notStated: CountedFigure | null;
  readonly total: CountedFigure;
  /** True when one record stands in several rows, so that they add up to more than the total. */
  readonly overlap: boolean;
}

/** A count by one dimension over the period, or over another span; rows in the order of the dimension. */
export function ranked(
  ctx: PaperContext,
  measure: Measure,
  rows: Dimension,
  narrower: Scope = {},
  period: Period = ctx.span,
): Ranking {
  const scope = { ...ctx.scope, ...narrower };
  const counts = countTable(ctx.register, { measure, rows, period, scope }, ctx.counting);
  const all = counts.rows.map((head, index) => ({
    key: head.key,
    partial: head.partial,
    figure: counts.rowTotals[index] ?? counts.total,
  }));
  return {
    rows: all.flatMap(({ key, ...rest }) => (key === null || key === vagueHead ? [] : [{ key, ...rest }])),
    notStated: all.find(({ key }) => key === null)?.figure ?? null,
    total: counts.total,
    overlap: counts.rowsOverlap,
  };
}

/**
 * A count by city, most first. Districts stand inside their cities and have no rows of their own; a summary of
 * one country leaves out cities of others that took part in the same events.
 */
export function byCity(
  ctx: PaperContext,
  period: Period = ctx.span,
  measure: Measure = 'activities',
): Ranking {
  const ranking = ranked(ctx, measure, 'city', {}, period);
  const { country } = ctx.request;
  const isCity = ({ key }: Ranked) => {
    const city = ctx.register.find('city', key);
    return city?.parent === undefined && (country === undefined || city?.country === country);
  };
  return { ...ranking, rows: mostFirst(ranking.rows.filter(isCity)) };
}

/** Largest first; equals keep their order. */
export const mostFirst = (rows: readonly Ranked[]): readonly Ranked[] =>
  [...rows].sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));

/** The rows that share the highest figure; none where all are empty. */
export function leadersOf(rows: readonly Ranked[]): readonly Ranked[] {
  const most = Math.max(0, ...rows.map(({ figure }) => figure.value ?? 0));
  return most === 0 ? [] : rows.filter(({ figure }) => figure.value === most);
}

/** «форум — 2, выставка — 1»: rows with something in them, most first, then what is not stated. */
export const filled = (rows: readonly Ranked[]): readonly Ranked[] =>
  mostFirst(rows).filter(({ figure }) => figure.value);
