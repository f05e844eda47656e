import type { DateSpan } from '../domain/partial-date';
import type { Qualifier } from '../domain/quantity';
import type { BlockBase } from './block-base';
import type { FigureInline, Inline } from './inlines';

export interface TableBlock extends BlockBase {
  readonly type: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly note: readonly Inline[] | null;
}

export interface TableColumn {
  readonly head: string;
  readonly align: 'start' | 'end' | 'center';
  /** Width in millimetres, or null to take what is left. */
  readonly widthMm: number | null;
  /** The figures of such columns are shaded by their size, all by one measure: a heat map. */
  readonly shaded?: true;
}

export interface TableRow {
  readonly kind: 'row' | 'group' | 'total';
  /** A group row has one cell that spans the table. */
  readonly cells: readonly Cell[];
  readonly record?: string;
}

export type Cell =
  | { readonly type: 'text'; readonly content: readonly Inline[] }
  | { readonly type: 'figure'; readonly figure: FigureInline }
  | DateCell
  | NumberCell
  | { readonly type: 'empty' };

/** A date as printed, and the days it means, for tables that are worked with further. */
export interface DateCell {
  readonly type: 'date';
  readonly span: DateSpan;
  readonly text: string;
}

/** A number that a record states or a row carries; numbers that were counted are figures. */
export interface NumberCell {
  readonly type: 'number';
  readonly value: number;
  readonly qualifier: Qualifier;
  /** As printed, qualifier included. */
  readonly text: string;
}
