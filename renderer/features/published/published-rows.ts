import { languages } from '../../../shared/domain/language';
import { daysOf, type PartialDate } from '../../../shared/domain/partial-date';
import { parsePeriod } from '../../../shared/domain/period';
import type { Indicator, ReportedCount, Source } from '../../../shared/domain/published';
import type { AnyRecord } from '../../../shared/domain/records';
import type { RegisterView } from '../../../shared/register/register';

export const publishedKinds = ['reportedCount', 'indicator', 'source'] as const;
export type PublishedKind = (typeof publishedKinds)[number];
export type PublishedRecord = ReportedCount | Indicator | Source;

export const isPublished = (record: AnyRecord | undefined): record is PublishedRecord =>
  publishedKinds.some((kind) => kind === record?.kind);

export interface PublishedRow {
  readonly id: string;
  readonly record: PublishedRecord;
  /** `yyyy-mm-dd` by which rows sort; null for a record without a date. */
  readonly day: string | null;
}

const dayOfDate = (date: PartialDate | undefined) => (date === undefined ? null : daysOf(date).first);

function dayOfPeriod(period: string | undefined): string | null {
  if (period === undefined) return null;
  const read = parsePeriod(period);
  return read.ok ? read.value.first : null;
}

/** The first day of what a record is about; of a source, its day of publication. */
function dayOf(record: PublishedRecord): string | null {
  switch (record.kind) {
    case 'reportedCount':
      return dayOfPeriod(record.period);
    case 'indicator':
      return dayOfDate(record.asAt) ?? dayOfPeriod(record.period);
    case 'source':
      return dayOfDate(record.publishedOn);
  }
}

/** Everything published that is on record: counts, indicators and sources, drafts included. */
export const publishedRows = (register: RegisterView): readonly PublishedRow[] =>
  publishedKinds
    .flatMap((kind): readonly PublishedRecord[] => register.all(kind))
    .map((record) => ({ id: record.id, record, day: dayOf(record) }));

/** Rows of one kind (all for null) whose words, in any language, hold the text. */
export function filterPublished(
  rows: readonly PublishedRow[],
  kind: PublishedKind | null,
  text: string,
  wordsOf: (record: PublishedRecord) => readonly string[],
): readonly PublishedRow[] {
  const wanted = text.trim().toLocaleLowerCase();
  return rows.filter(
    ({ record }) =>
      (kind === null || record.kind === kind) &&
      (wanted === '' || wordsOf(record).some((word) => word.toLocaleLowerCase().includes(wanted))),
  );
}

/** A record's own texts in every language; what a shown word adds comes from the screen. */
export function ownWords(record: PublishedRecord): readonly string[] {
  const texts =
    record.kind === 'source'
      ? [record.title, record.publisher]
      : record.kind === 'indicator'
        ? [record.name, record.unit, record.place]
        : [record.statement];
  return texts.flatMap((text) => languages.flatMap((lang) => text?.[lang] ?? []));
}
