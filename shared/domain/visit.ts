import { z } from '../zod';
import { LocalText } from './language';
import { DateSpan } from './partial-date';
import { Quantity } from './quantity';
import { baseFields, Country, ids, optionalDate, Participant, RecordId, shortText } from './record-base';
import { directions, fields, statuses, visitLevels } from './vocabulary';

/** A delegation received or sent, or an online meeting. A country alone means "city not stated". */
export const Visit = z.strictObject({
  ...baseFields,
  kind: z.literal('visit'),
  status: z.enum(statuses).optional(),
  direction: z.enum(directions).optional(),
  title: LocalText.optional(),
  cities: ids.optional(),
  country: Country.optional(),
  dates: DateSpan.optional(),
  level: z.enum(visitLevels).optional(),
  head: Participant.optional(),
  members: z.array(Participant).max(300).optional(),
  /** 团组, 人次 and 市领导会见: three measures that are never summed with one another. */
  groups: Quantity.optional(),
  people: Quantity.optional(),
  leaderMeetings: Quantity.optional(),
  orderNumber: shortText.optional(),
  cost: shortText.optional(),
  funds: shortText.optional(),
  officer: RecordId.optional(),
  hosts: ids.optional(),
  inviter: RecordId.optional(),
  purpose: LocalText.optional(),
  fields: z.array(z.enum(fields)).max(fields.length).optional(),
  /** The event for which the visit was made: together they are one activity. */
  event: RecordId.optional(),
  outcomes: LocalText.optional(),
  reportDue: optionalDate,
});
export type Visit = z.infer<typeof Visit>;
