import type { ReactNode } from 'react';
import type { ScreenCell } from '../../shared/report/request';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What stands in the cell. */
  readonly cell: (row: Row) => ReactNode;
  /** The whole text on hover, where the cell may end in an ellipsis. */
  readonly hover?: (row: Row) => string;
  /** What a file has in the cell, where that is more than its hover, its words or its order say. */
  readonly exported?: (row: Row) => ScreenCell;
  /** Makes the column sortable; texts sort by the language, nothing (null) comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** True for names: a long list sorted by them shows its letters to jump to. */
  readonly letters?: boolean;
  /** Figures stand at the end, tabular. */
  readonly align?: 'start' | 'end';
  /** Narrowest width in pixels. */
  readonly width: number;
  /** Share of the room that is left; 0 keeps the column at `width`. */
  readonly grow?: number;
  /** False for the column that names the record: it can't be put away. */
  readonly hideable?: boolean;
  /** Put away until the user asks for it. */
  readonly hiddenAtFirst?: boolean;
  /** There only while the table has the screen to itself: a `narrow` table leaves it out. */
  readonly wideOnly?: boolean;
  /** Where room is short the highest goes first; columns of one rank go from the last. 0 without it. */
  readonly givesWay?: number;
}

export interface Grouping<Row> {
  /** The group of a row; rows of one group stand together. */
  readonly keyOf: (row: Row) => string;
  readonly title: (key: string, rows: readonly Row[]) => ReactNode;
  /** The title without its figures, for files made of the table. */
  readonly words: (key: string) => string;
  /** A figure of the group under a column, by column id. */
  readonly totals?: (key: string, rows: readonly Row[]) => Readonly<Record<string, ReactNode>>;
  /** Order of the groups; without it they come as their rows do. */
  readonly compare?: (a: string, b: string) => number;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  /** Key under which sort order and columns are kept. */
  readonly name: string;
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly initialSort?: Sort;
  readonly grouping?: Grouping<Row>;
  /** The record whose card is open. */
  readonly current?: string | undefined;
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  /** Rows of lesser weight: drafts, cancelled, dormant. */
  readonly isQuiet?: (row: Row) => boolean;
  /** True while a card stands beside the table: columns marked `wideOnly` give way. */
  readonly narrow?: boolean;
  /** What the rows are limited to, for files made of the table; null for a table that is not to be exported. */
  readonly exportNote?: string | null;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
  /** The line of totals that stays under the rows. */
  readonly footer?: ReactNode;
}

/** One line of the table: a group's head or a row. */
export type Line<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly rows: readonly Row[]; readonly open: boolean }
  | { readonly kind: 'row'; readonly id: string; readonly row: Row; readonly inGroup: boolean };
