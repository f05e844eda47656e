import type { Emblem } from '../domain/emblem';
import type { Lang } from '../domain/language';
import type { DateSpan, Day } from '../domain/partial-date';
import type { BlockBase } from './block-base';
import type { Inline } from './inlines';
import type { ChartBlock, MapBlock, TimelineBlock } from './pictures';
import type { Beside, Convention, PaperKind } from './request';
import type { TableBlock } from './tables';

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
  | ContentsBlock
  | PageBreakBlock
  | PairBlock;

/** Blocks that are drawn: formats without drawing show a picture of them, and their data as a table. */

/** Office lines, kind of paper, title, and the line that says the period. */
export interface HeadBlock extends BlockBase {
  readonly type: 'head';
  readonly office: readonly string[];
  /** Coat of arms above the office, where the convention has it there and the office has one. */
  readonly emblem?: { readonly picture: Emblem; readonly alt: string };
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
  /** How many inlines each sentence takes, one after the other; left out where the text is one sentence. */
  readonly sentences?: readonly number[];
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

/** The headings of a long paper. Their pages are found by the renderers that make pages. */
export interface ContentsBlock extends BlockBase {
  readonly type: 'contents';
  readonly title: string;
  readonly entries: readonly {
    /** Id of the heading's block. */
    readonly block: string;
    readonly level: 1 | 2;
    /** Its number and words, without line breaks. */
    readonly text: readonly Inline[];
  }[];
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

/** A text that was printed in another language because the paper's is missing. */
export interface MissingTranslation {
  readonly record: string;
  readonly field: string;
  readonly wanted: Lang;
  readonly used: Lang;
}
