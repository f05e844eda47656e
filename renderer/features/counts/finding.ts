import type { CountedFigure, CountTable, TableHead } from '../../../shared/counting/figure';
import { vagueHead } from '../../../shared/counting/figure';
import type { SameDays } from './same-days';

/** What a table shows at first sight: the title of its chart. Heads are put into words by the screen. */
export type Finding =
  | { readonly kind: 'plain' }
  /** The running period against the same days a year before. */
  | { readonly kind: 'more' | 'fewer'; readonly difference: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'grew' | 'fell'; readonly column: TableHead; readonly difference: number }
  | { readonly kind: 'peak'; readonly row: TableHead; readonly figure: CountedFigure }
  | {
      readonly kind: 'leader';
      readonly row: TableHead;
      readonly figure: CountedFigure;
      readonly total: number;
    }
  | {
      readonly kind: 'most';
      readonly row: TableHead;
      readonly column: TableHead;
      readonly figure: CountedFigure;
    };

const plain: Finding = { kind: 'plain' };
/** Below this there is too little to speak of. */
const enough = 5;

/** The finding of a table: growth where a running year can be compared, else who or what stands above all others. */
export function findingOf(table: CountTable, rowsArePeriods: boolean, sameDays: SameDays | null): Finding {
  const total = table.total.value ?? 0;
  if (rowsArePeriods) {
    return changeOf(table, sameDays) ?? peakOf(table) ?? plain;
  }
  if (total < enough) return plain;
  if (table.columns.length > 0) return mostOf(table) ?? plain;
  const leader = only(entries(table.rows, table.rowTotals));
  return leader ? { kind: 'leader', row: leader.head, figure: leader.figure, total } : plain;
}

function changeOf(table: CountTable, sameDays: SameDays | null): Finding | null {
  const [difference, ...byColumn] = sameDays?.differences ?? [];
  const changes = byColumn
    .map((change, i) => ({ change: change ?? 0, column: table.columns[i] }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [first, second] = changes;
  if (first?.column && first.change !== 0 && first.column.key !== null) {
    const isAlone = Math.abs(first.change) > Math.abs(second?.change ?? 0);
    if (isAlone) {
      return { kind: first.change > 0 ? 'grew' : 'fell', column: first.column, difference: first.change };
    }
  }
  if (difference === undefined || difference === null) return null;
  // Nothing against nothing, as in a month that has just begun, is no finding.
  if (difference === 0) return sameDays?.before[0]?.value ? { kind: 'same' } : null;
  return { kind: difference > 0 ? 'more' : 'fewer', difference };
}

function peakOf(table: CountTable): Finding | null {
  if (table.rows.length < 2) return null;
  const peak = only(entries(table.rows, table.rowTotals));
  return peak ? { kind: 'peak', row: peak.head, figure: peak.figure } : null;
}

function mostOf(table: CountTable): Finding | null {
  const all = table.rows.flatMap((row, i) =>
    table.columns.flatMap((column, j) => {
      const figure = table.cells[i]?.[j];
      return figure && row.key !== null && column.key !== null && column.key !== vagueHead
        ? [{ row, column, figure }]
        : [];
    }),
  );
  const most = Math.max(0, ...all.map(({ figure }) => figure.value ?? 0));
  const leaders = all.filter(({ figure }) => figure.value === most);
  const [leader] = leaders;
  return most > 1 && leader && leaders.length === 1 ? { kind: 'most', ...leader } : null;
}

interface Entry {
  readonly head: TableHead;
  readonly figure: CountedFigure;
}

const entries = (heads: readonly TableHead[], figures: readonly CountedFigure[]): readonly Entry[] =>
  heads.flatMap((head, i) => {
    const figure = figures[i];
    return figure && head.key !== null && head.key !== vagueHead ? [{ head, figure }] : [];
  });

/** The one entry that stands above all others. */
function only(all: readonly Entry[]): Entry | null {
  const most = Math.max(0, ...all.map(({ figure }) => figure.value ?? 0));
  const leaders = all.filter(({ figure }) => figure.value === most);
  return most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}
