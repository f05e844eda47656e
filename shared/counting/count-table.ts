import type { Period } from '../domain/period';
import type { RegisterView } from '../register/register';
import { isPeriodDimension, type KeyDimension, scopeUnder, vocabularyOrder } from './dimension';
import { keepFacts, type Selection } from './fact';
import {
  type CountContext,
  type CountedFigure,
  type CountTable,
  type Dimension,
  type Measure,
  type Scope,
  vagueHead,
} from './figure';
import { isNetworkMeasure, unitsOf } from './measure-plan';
import { figureOf, selectFacts } from './select-facts';
import { type Parts, splitFacts } from './split-facts';
import { type AxisHead, isTooVagueFor, keyHeads, overlapOf, periodHeads } from './table-axis';

export interface TableQuery {
  readonly measure: Measure;
  readonly rows: Dimension;
  readonly columns?: Dimension | undefined;
  readonly period: Period;
  readonly scope: Scope;
}

const nothing: Selection = { inside: [], vague: [] };

/**
 * Counts a measure by one or two dimensions. The cell of a month or city equals `count` for that month or city; every
 * total is a count of its own, so the overall total equals `count` for the whole period, also where records stand in
 * several rows (`rowsOverlap`). Cells carry the narrower scope where a scope can say it.
 */
export function countTable(register: RegisterView, query: TableQuery, context: CountContext): CountTable {
  const source = new TableSource(register, query, context);
  const rows = source.axis(query.rows, query.columns);
  const columns = query.columns === undefined ? [] : source.axis(query.columns, query.rows);
  const rowTotals = rows.map((row) => source.figure([row], rows, columns));
  const columnTotals = columns.map((column) => source.figure([column], rows, columns));
  const total = source.figure([], rows, columns);
  return {
    measure: query.measure,
    rows: rows.map(({ head }) => head),
    columns: columns.map(({ head }) => head),
    cells:
      query.columns === undefined
        ? rowTotals.map((total) => [total])
        : rows.map((row) => columns.map((column) => source.figure([row, column], rows, columns))),
    rowTotals,
    columnTotals,
    total,
    rowsOverlap: hasOverlap(rowTotals, total),
    columnsOverlap: hasOverlap(columnTotals, total),
  };
}

/** True when something that is counted stands under several heads, so that they add up to more than there is. */
function hasOverlap(totals: readonly CountedFigure[], total: CountedFigure): boolean {
  const places = totals.reduce((sum, { ids }) => sum + ids.length, 0);
  if (total.measure !== 'partners') return places > total.ids.length;
  // The network of each year is another one; the last day's says nothing about who stood in several.
  return places > new Set(totals.flatMap(({ ids }) => ids)).size;
}

/** Selects and parts the facts of one table, each part once. */
class TableSource {
  readonly #selected = new Map<string, Selection>();
  readonly #parts = new Map<Selection, Map<KeyDimension, Parts>>();

  constructor(
    readonly register: RegisterView,
    readonly query: TableQuery,
    readonly context: CountContext,
  ) {}

  axis(dimension: Dimension, other: Dimension | undefined): readonly AxisHead[] {
    const { measure, period } = this.query;
    const { asOf } = this.context;
    const all = this.#select(period);
    if (isPeriodDimension(dimension)) return periodHeads(dimension, period, asOf, all.inside);
    const selections = [all];
    // The network of each year is another one: a city that has left it by the end still needs its head.
    if (measure === 'partners' && other !== undefined && isPeriodDimension(other)) {
      for (const head of periodHeads(other, period, asOf, [])) {
        if (head.period) selections.push(this.#select(head.period));
      }
    }
    const sizes = new Map<string | null, number>();
    for (const selection of selections) {
      for (const [key, { inside }] of this.#split(selection, dimension)) {
        const size = vocabularyOrder[dimension]
          ? inside.length
          : unitsOf(measure, { inside, vague: [] }).ids.length;
        if (size > 0) sizes.set(key, Math.max(sizes.get(key) ?? 0, size));
      }
    }
    return keyHeads(dimension, sizes, !isNetworkMeasure(measure));
  }

  /** The figure under one head, two, or none (the total). */
  figure(under: readonly AxisHead[], rows: readonly AxisHead[], columns: readonly AxisHead[]): CountedFigure {
    const { measure, scope } = this.query;
    const period = this.#periodUnder(under);
    const narrowed = under.reduce(
      (inner, { dimension, head }) => scopeUnder(inner, dimension, head.key),
      scope,
    );
    let selection = period === null ? nothing : this.#select(period);
    for (const head of under) selection = this.#under(selection, head, rows.includes(head) ? rows : columns);
    const asked = { measure, scope: narrowed, period: period ?? this.query.period };
    return figureOf(selection, asked, this.context);
  }

  #periodUnder(under: readonly AxisHead[]): Period | null {
    let period: Period | null = this.query.period;
    for (const head of under) if (period && head.period) period = overlapOf(head.period, period);
    return period;
  }

  #under(selection: Selection, { dimension, head, period }: AxisHead, axis: readonly AxisHead[]): Selection {
    if (!isPeriodDimension(dimension)) return this.#split(selection, dimension).get(head.key) ?? nothing;
    if (period || head.key !== vagueHead) return selection;
    return { inside: keepFacts(selection, (fact) => isTooVagueFor(axis, fact)).inside, vague: [] };
  }

  #select(period: Period): Selection {
    const key = `${period.first}..${period.last}`;
    const known = this.#selected.get(key);
    if (known) return known;
    const { measure, scope } = this.query;
    const selection = selectFacts(this.register, { measure, scope, period }, this.context);
    this.#selected.set(key, selection);
    return selection;
  }

  #split(selection: Selection, dimension: KeyDimension): Parts {
    const known = this.#parts.get(selection)?.get(dimension);
    if (known) return known;
    const parts = splitFacts(selection, dimension, this.query.measure);
    const all = this.#parts.get(selection) ?? new Map<KeyDimension, Parts>();
    this.#parts.set(selection, all.set(dimension, parts));
    return parts;
  }
}
