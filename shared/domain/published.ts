import { z } from '../zod';
import { LocalText } from './language';
import { parsePeriod } from './period';
import { Quantity } from './quantity';
import { baseFields, Country, ids, optionalDate, RecordId, shortText } from './record-base';
import { natures, reportedMeasures } from './vocabulary';

/** A period as text, such as `2024` or `2025-H1`. */
export const PeriodText = z.string().refine((text) => parsePeriod(text).ok, { message: 'notAPeriod' });

/** A published aggregate without records behind it; it stands beside recorded figures and is never added. */
export const ReportedCount = z.strictObject({
  ...baseFields,
  kind: z.literal('reportedCount'),
  measure: z.enum(reportedMeasures).optional(),
  period: PeriodText.optional(),
  quantity: Quantity.optional(),
  country: Country.optional(),
  cities: ids.optional(),
  event: RecordId.optional(),
  statement: LocalText.optional(),
});
export type ReportedCount = z.infer<typeof ReportedCount>;

/** A named measure with its unit, for a place, over a period or as at a date. */
export const Indicator = z.strictObject({
  ...baseFields,
  kind: z.literal('indicator'),
  name: LocalText.optional(),
  unit: LocalText.optional(),
  quantity: Quantity.optional(),
  nature: z.enum(natures).optional(),
  city: RecordId.optional(),
  place: LocalText.optional(),
  period: PeriodText.optional(),
  asAt: optionalDate,
});
export type Indicator = z.infer<typeof Indicator>;

/** Something published that records refer to. Links are kept as text and never opened by the app. */
export const Source = z.strictObject({
  ...baseFields,
  kind: z.literal('source'),
  title: LocalText.optional(),
  publisher: LocalText.optional(),
  publishedOn: optionalDate,
  link: shortText.optional(),
});
export type Source = z.infer<typeof Source>;
