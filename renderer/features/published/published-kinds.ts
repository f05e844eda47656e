import type { AnyRecord, RecordOf } from '../../../shared/domain/records';

/** What was published: counts without records behind them, measures, and where all facts come from. */
export const publishedKinds = ['reportedCount', 'indicator', 'source'] as const;
export type PublishedKind = (typeof publishedKinds)[number];
export type PublishedRecord = RecordOf<PublishedKind>;

export const isPublished = (record: AnyRecord | undefined): record is PublishedRecord =>
  publishedKinds.some((kind) => kind === record?.kind);
