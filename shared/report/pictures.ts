import type { Day } from '../domain/partial-date';
import type { BlockBase } from './block-base';
import type { Inline } from './inlines';
import type { TableBlock } from './tables';

/** Blocks that are drawn; formats without pictures give their data as a table. */
export type PictureBlock = ChartBlock | TimelineBlock | MapBlock;

export const isPicture = <B extends { readonly type: string }>(block: B): block is Extract<B, PictureBlock> =>
  block.type === 'chart' || block.type === 'timeline' || block.type === 'map';

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
