import { z } from '../zod';
import { LocalText } from './language';
import { DateSpan } from './partial-date';
import { Quantity } from './quantity';
import { baseFields, Country, ids, Participant, RecordId } from './record-base';
import {
  eventFormats,
  eventLevels,
  fields,
  participantCategories,
  roles,
  statedMeasures,
  statuses,
} from './vocabulary';

/** A figure the event states about itself, for one country where the source says so. */
export const EventMeasure = z.strictObject({
  measure: z.enum(statedMeasures),
  quantity: Quantity,
  country: Country.optional(),
  note: LocalText.optional(),
});
export type EventMeasure = z.infer<typeof EventMeasure>;

export const ParticipantGroup = z.strictObject({
  category: z.enum(participantCategories),
  country: Country.optional(),
  quantity: Quantity.optional(),
  note: LocalText.optional(),
});

/** A forum, exhibition, meeting or exchange. With `parent` it is a sub-event and counts with its root. */
export const Event = z.strictObject({
  ...baseFields,
  kind: z.literal('event'),
  status: z.enum(statuses).optional(),
  title: LocalText.optional(),
  theme: LocalText.optional(),
  format: z.enum(eventFormats).optional(),
  role: z.enum(roles).optional(),
  level: z.enum(eventLevels).optional(),
  dates: DateSpan.optional(),
  place: LocalText.optional(),
  placeCity: RecordId.optional(),
  fields: z.array(z.enum(fields)).max(fields.length).optional(),
  cities: ids.optional(),
  organisations: ids.optional(),
  /** Partner countries where no city is stated. */
  countries: z.array(Country).max(200).optional(),
  parent: RecordId.optional(),
  series: LocalText.optional(),
  edition: z.number().int().min(1).max(10_000).optional(),
  partnerCountry: Country.optional(),
  speakers: z.array(Participant).max(300).optional(),
  participants: z.array(ParticipantGroup).max(100).optional(),
  measures: z.array(EventMeasure).max(100).optional(),
  outcomes: LocalText.optional(),
});
export type Event = z.infer<typeof Event>;
