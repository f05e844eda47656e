import {
  type Dimension,
  dimensions,
  type Measure,
  measures,
  type Scope,
} from '../../../shared/counting/figure';
import { type Field, fields } from '../../../shared/domain/vocabulary';
import { type Span, spans } from './count-span';
import { obstacleBeside, obstacleOf } from './dimension-guard';

/** What the screen counts and how it lays it out; kept on this computer as JSON. */
export interface CountsView {
  readonly measure: Measure;
  readonly rows: Dimension;
  readonly columns: Dimension | null;
  readonly span: Span;
  /** City id; null for all. */
  readonly city: string | null;
  /** ISO code; null for all. */
  readonly country: string | null;
  readonly field: Field | null;
}

export const firstView: CountsView = {
  measure: 'events',
  rows: 'year',
  columns: 'field',
  span: 'all',
  city: null,
  country: null,
  field: null,
};

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * A view that can be counted, from one that was remembered or has just been changed: an axis that does not fit the
 * measure gives way (rows to years, columns to none), a filter that the measure knows nothing of is dropped.
 */
export function fitView(wanted: Readonly<Partial<Record<keyof CountsView, unknown>>>): CountsView {
  const measure = oneOf(measures, wanted.measure) ?? firstView.measure;
  const rowsWanted = oneOf(dimensions, wanted.rows);
  const rows = rowsWanted && obstacleOf(measure, rowsWanted) === null ? rowsWanted : 'year';
  const columnsWanted = oneOf(dimensions, wanted.columns);
  const columns =
    columnsWanted && obstacleBeside(measure, columnsWanted, rows) === null ? columnsWanted : null;
  const field = oneOf(fields, wanted.field);
  return {
    measure,
    rows,
    columns,
    span: oneOf(spans, wanted.span) ?? firstView.span,
    city: textOrNull(wanted.city),
    country: textOrNull(wanted.country),
    field: canNarrowByField(measure) ? field : null,
  };
}

export const canNarrowByField = (measure: Measure): boolean => obstacleOf(measure, 'field') !== 'notStated';

export const isNarrowed = ({ city, country, field }: CountsView): boolean =>
  city !== null || country !== null || field !== null;

/** The filters of a view as the scope of its counts. */
export const scopeOfView = ({ city, country, field }: CountsView): Scope => ({
  ...(city === null ? {} : { city }),
  ...(country === null ? {} : { country }),
  ...(field === null ? {} : { field }),
});

/** Rows as columns and columns as rows; the same view when there are no columns. */
export const turned = (view: CountsView): CountsView =>
  view.columns === null ? view : { ...view, rows: view.columns, columns: view.rows };
