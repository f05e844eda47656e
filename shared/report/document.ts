import type { Dimension, Measure, RuleRef, Scope } from '../counting/figure';
import type { Lang } from '../domain/language';
import type { DateSpan, Day } from '../domain/partial-date';
import type { Qualifier } from '../domain/quantity';
import type { Direction } from '../domain/vocabulary';
import type { Beside, Convention, PaperKind } from './request';

/**
 * A paper as a plain value: preview, PDF, DOCX, XLSX, CSV, Markdown and JSON render this and nothing else.
 * Block ids are semantic and stable ("incoming.lead"), so that later edits can be keyed by them.
 */
export interface ReportDocument {
  readonly version: 1;
  readonly paper: PaperKind;
  readonly convention: Convention;
  readonly lang: Lang;
  /** Set where the paper says everything in a second language as well. */
  readonly beside?: Beside;
  readonly meta: DocumentMeta;
  readonly blocks: readonly Block[];
  readonly missingTranslations: readonly MissingTranslation[];
}

export interface DocumentMeta {
  readonly title: string;
  readonly author: string;
  /** As written in a period argument, e.g. `2025-H1`. */
  readonly period: string;
  readonly asOf: Day;
  /** Short line for page furniture, e.g. "Yekaterinburg · International activity, 2025". */
  readonly runningTitle: string;
  /** True for lists of many columns, which are printed across. */
  readonly landscape?: boolean;
  /** Marked on every page when the register is invented training data. */
  readonly trainingMark: string | null;
}

export type Block =
  | HeadBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ChartBlock
  | TimelineBlock
  | MapBlock
  | ChronicleBlock
  | NoteBlock
  | EnclosuresBlock
  | SignatureBlock
  | PageBreakBlock
  | PairBlock;

/** Blocks that are drawn: formats without drawing show a picture of them, and their data as a table. */
export type PictureBlock = ChartBlock | TimelineBlock | MapBlock;

export const isPicture = (block: Block): block is PictureBlock =>
  block.type === 'chart' || block.type === 'timeline' || block.type === 'map';

interface BlockBase {
  readonly id: string;
  /** Records this block speaks of, for tracing a sentence to its records. */
  readonly records?: readonly string[];
}

/** Office lines, kind of paper, title, and the line that says the period. */
export interface HeadBlock extends BlockBase {
  readonly type: 'head';
  readonly office: readonly string[];
  /** What sort of paper it is («ОТЧЁТ»), where the convention prints it; empty otherwise. */
  readonly kind?: string;
  /** Day and place of the paper as the head prints them; the place is empty where the office has no city yet. */
  readonly dateLine?: { readonly date: string; readonly place: string };
  readonly title: string;
  /** The title in the second language of a paper in two. */
  readonly beside?: { readonly lang: Lang; readonly title: string };
  readonly span: readonly string[];
}

export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly text: readonly Inline[];
  /** Appendices set their numbers apart: in a line of its own, or at the right edge. */
  readonly appendix?: boolean;
}

export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

export interface ListBlock extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

/** Small print under a table or chart. */
export interface NoteBlock extends BlockBase {
  readonly type: 'note';
  readonly content: readonly Inline[];
}

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

/** What every picture says in words. */
interface PictureBase extends BlockBase {
  /** The finding in words. */
  readonly title: readonly Inline[];
  readonly caption: readonly Inline[];
  /** Alternative text for readers who do not see the picture. */
  readonly alt: string;
}

export interface ChartBlock extends PictureBase {
  readonly type: 'chart';
  readonly shape: 'bars' | 'columns' | 'stack' | 'line';
  /** Labels are printed as they are; that of a running stretch carries its star already. */
  readonly categories: readonly { readonly key: string; readonly label: string; readonly partial: boolean }[];
  readonly series: readonly {
    readonly key: string;
    readonly label: string;
    /** 'before' is drawn hatched, 'current' solid. */
    readonly tone: 'current' | 'before';
    readonly values: readonly (number | null)[];
  }[];
}

/** Documents as bars from signing to the end of their term; rows of `data` are the bars in the same order. */
export interface TimelineBlock extends PictureBase {
  readonly type: 'timeline';
  /** The day on which the paper looks at them. */
  readonly today: Day;
  readonly bars: readonly {
    readonly key: string;
    /** The number of its row in `data`, and a name. */
    readonly label: string;
    readonly from: Day;
    /** Null where the term has no end. */
    readonly until: Day | null;
    /** Days on which it was prolonged. */
    readonly renewals: readonly Day[];
  }[];
  readonly data: TableBlock;
}

/** Cities as points on coastlines; rows of `data` are the points in the same order, which numbers them from 1. */
export interface MapBlock extends PictureBase {
  readonly type: 'map';
  /** Where the arcs begin; null where nobody knows where the office's city lies. */
  readonly own: MapPlace | null;
  readonly points: readonly (MapPlace & {
    readonly key: string;
    /** What the size of the point shows. */
    readonly value: number;
    /** Whether the city belongs to the network; others are drawn hollow. */
    readonly partner: boolean;
  })[];
  readonly data: TableBlock;
}

/** Degrees, north and east positive. */
export interface MapPlace {
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface ChronicleBlock extends BlockBase {
  readonly type: 'chronicle';
  readonly items: readonly {
    readonly date: string;
    /** The days that `date` prints. */
    readonly span?: DateSpan;
    readonly content: readonly Inline[];
    readonly record: string;
  }[];
}

export interface SignatureBlock extends BlockBase {
  readonly type: 'signature';
  readonly post: string;
  readonly name: string | null;
  /** The day of the paper, where the convention puts it under its author. */
  readonly date?: string;
}

/** The appendices by name, where the convention lists them before the signature: 附件：1. … 2. … */
export interface EnclosuresBlock extends BlockBase {
  readonly type: 'enclosures';
  readonly label: string;
  readonly items: readonly string[];
}

export interface PageBreakBlock extends BlockBase {
  readonly type: 'pageBreak';
}

/** Running text, which a paper in two languages sets side by side. */
export type RunningBlock = ParagraphBlock | ListBlock | NoteBlock;

/** The same text in the paper's language and in its second one, `lang`; null where a language does without it. */
export interface PairBlock extends BlockBase, Beside {
  readonly type: 'pair';
  readonly first: RunningBlock | null;
  readonly second: RunningBlock | null;
}

export type Inline = TextInline | FigureInline | RecordInline | EmphasisInline | SourceInline | BreakInline;

/** Words; `lang` is set where they are in another language than the paper. */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  readonly lang?: Lang;
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
  /** Measures that have nothing in common, together. */
  | { readonly how: 'sum'; readonly measures: readonly Measure[] }
  /** As many as the records it stands for: the rest of a list. */
  | { readonly how: 'records' }
  | Finding
  /** Records too vaguely dated for the figure or for that of `before`. */
  | { readonly how: 'vague'; readonly measures: readonly Measure[]; readonly before: string };

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

/** A text that was printed in another language because the paper's is missing. */
export interface MissingTranslation {
  readonly record: string;
  readonly field: string;
  readonly wanted: Lang;
  readonly used: Lang;
}
