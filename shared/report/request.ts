import { Lang } from '../domain/language';
import { Day } from '../domain/partial-date';
import { PeriodText } from '../domain/published';
import { Country, RecordId } from '../domain/record-base';
import { z } from '../zod';

export const paperFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** What a summary is asked with, by a screen or the command line. */
export const SummaryRequest = z.strictObject({
  period: PeriodText,
  lang: Lang,
  asOf: Day,
  /** Limits the summary to one partner city (with its districts) or one country. */
  city: RecordId.optional(),
  country: Country.optional(),
});
export type SummaryRequest = z.infer<typeof SummaryRequest>;
