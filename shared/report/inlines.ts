import type { Dimension, Measure, RuleRef, Scope } from '../counting/figure';
import type { Lang } from '../domain/language';
import type { Day } from '../domain/partial-date';
import type { Qualifier } from '../domain/quantity';
import type { Direction } from '../domain/vocabulary';

export type Inline = TextInline | FigureInline | RecordInline | EmphasisInline | SourceInline | BreakInline;

/**
 * Words; `lang` is set where they are in another language than the paper, `record` where a record states them, `refers`
 * where they send the reader to an appendix by its number: the id of its heading.
 */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  readonly lang?: Lang;
  readonly record?: string;
  readonly refers?: string;
}

/** A number that was counted, with what a check or a reader needs to trace it. */
export interface FigureInline {
  readonly type: 'figure';
  /** As it is printed, in words or digits, qualifier included where the sentence puts it there. */
  readonly text: string;
  readonly value: number | null;
  readonly measure: Measure | 'reported' | 'indicator' | 'derived';
  readonly qualifier: Qualifier;
  readonly scope: Scope;
  readonly period: string;
  readonly rule: RuleRef | null;
  readonly ids: readonly string[];
  /** Of every number that is `derived`: how it was worked out, so that a check can do it again. */
  readonly work?: Working;
}

/** How a number follows from counted ones over the figure's own scope and period; `before` is another period. */
export type Working =
  /** The figure less that of `before`, with its sign (`change`) or without (`distance`), or as percent of it. */
  | { readonly how: 'change' | 'distance' | 'percent'; readonly measure: Measure; readonly before: string }
  /** What is counted where a dimension is not stated. */
  | { readonly how: 'notStated'; readonly measure: Measure; readonly dimension: Dimension }
  /** How many of the counted records state the sum that is measured. */
  | { readonly how: 'stating'; readonly measure: Measure }
  /** How many cities, each with its districts, have something counted. */
  | { readonly how: 'cities'; readonly measure: Measure }
  /** Documents with the city of the scope, renewals too, whose term runs on the paper's day. */
  | { readonly how: 'inForce' }
  /** Over the ground from the office's city to that of the scope, to ten kilometres. */
  | { readonly how: 'kilometres' }
  /** Texts of records that the paper lends from another language. */
  | { readonly how: 'untranslated' }
  /** Measures that have nothing in common, together. */
  | { readonly how: 'sum'; readonly measures: readonly Measure[] }
  /** Of several counts, or of the fields of cooperation under one, those with anything on either side, or that moved. */
  | {
      readonly how: 'countsMoved';
      readonly measures: readonly Measure[];
      readonly before: string;
      readonly move: Move;
    }
  | { readonly how: 'fieldsMoved'; readonly measure: Measure; readonly before: string; readonly move: Move }
  /** As many as the records it stands for: the rest of a list. */
  | { readonly how: 'records' }
  | Finding
  /** Records too vaguely dated for the figure or for that of `before`. */
  | { readonly how: 'vague'; readonly measures: readonly Measure[]; readonly before: string };

/** How a figure moved from one period to another; `any` is every one that has something in either. */
export type Move = 'up' | 'down' | 'same' | 'any';

/** What a paper finds by rule among records that no figure counts. */
export type Finding =
  /** Visits or events planned to begin in a stretch of days. */
  | {
      readonly how: 'planned';
      readonly sort: Direction | 'events';
      readonly from: Day;
      readonly until: Day;
    }
  /** Planned visits and events of the period whose days have passed. */
  | { readonly how: 'overdue' }
  /** Documents whose term ends in a stretch of days. */
  | { readonly how: 'ending'; readonly from: Day; readonly until: Day };

/** The name of a record as printed. */
export interface RecordInline {
  readonly type: 'record';
  readonly record: string;
  readonly text: string;
  readonly lang?: Lang;
}

export interface EmphasisInline {
  readonly type: 'emphasis';
  readonly content: readonly Inline[];
}

/** A reference such as [1] to the list of sources. */
export interface SourceInline {
  readonly type: 'source';
  readonly number: number;
  readonly record: string;
}

/** The end of a line inside a cell, a heading or a caption. */
export interface BreakInline {
  readonly type: 'break';
}
