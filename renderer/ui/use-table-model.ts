import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { collatorFor } from '../../shared/format/collation';
import { useLang } from '../i18n/use-lang';
import { compareValues } from './data-table-lines';
import type { Column, DataTableProps, Sort } from './data-table-types';
import { useRemembered } from './use-remembered';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export interface TableModel<Row> {
  /** Rows in the chosen order. */
  readonly rows: readonly Row[];
  /** Columns that are not put away, in order; a table without room for all shows fewer. */
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  /** Sorts by a column; the same column again turns the order round. */
  readonly sortBy: (column: string) => void;
  readonly isHidden: (column: string) => boolean;
  readonly toggleColumn: (column: string) => void;
}

/** Order and choice of columns, kept under the table's name; TanStack Table does the sorting. */
export function useTableModel<Row>(props: DataTableProps<Row>): TableModel<Row> {
  const { name, rows, columns, initialSort, narrow = false } = props;
  const [sort, setSort] = useRemembered<Sort | null>(`${name}.sort`, initialSort ?? null);
  const [hidden, setHidden] = useRemembered<readonly string[]>(
    `${name}.hidden`,
    columns.filter((column) => column.hiddenAtFirst).map(({ id }) => id),
  );
  const definitions = useDefinitions(columns);
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const state = useMemo(
    () => ({
      sorting: sort ? [{ id: sort.column, desc: sort.descending }] : [],
      columnVisibility: Object.fromEntries(
        [...hidden, ...givingWay(columns, narrow)].map((id) => [id, false]),
      ),
    }),
    [sort, hidden, columns, narrow],
  );
  const table = useTable({ features, columns: definitions, data, state });
  const sorted = table.getRowModel().rows.map(({ original }) => original.row);
  const visible = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join(' ');
  return {
    rows: sorted,
    columns: useMemo(() => {
      const ids = new Set(visible.split(' '));
      return columns.filter(({ id }) => ids.has(id));
    }, [columns, visible]),
    sort,
    sortBy: (column) => setSort({ column, descending: sort?.column === column ? !sort.descending : false }),
    isHidden: (column) => hidden.includes(column),
    toggleColumn: (column) =>
      setHidden(hidden.includes(column) ? hidden.filter((id) => id !== column) : [...hidden, column]),
  };
}

/** Columns that a narrow table leaves out; it can still be sorted by them. */
const givingWay = <Row>(columns: readonly Column<Row>[], narrow: boolean): readonly string[] =>
  narrow ? columns.filter(({ wideOnly }) => wideOnly === true).map(({ id }) => id) : [];

function useDefinitions<Row>(columns: readonly Column<Row>[]) {
  const collator = collatorFor(useLang());
  return useMemo(() => {
    const helper = createColumnHelper<typeof features, { readonly row: Row }>();
    return helper.columns(
      columns.map(({ id, sortBy }) =>
        helper.accessor(({ row }) => sortBy?.(row) ?? undefined, {
          id,
          enableSorting: sortBy !== undefined,
          sortUndefined: 'last',
          sortFn: (a, b) => compareValues(a.getValue(id) ?? null, b.getValue(id) ?? null, collator),
        }),
      ),
    );
  }, [columns, collator]);
}
