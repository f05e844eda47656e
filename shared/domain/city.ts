import { z } from '../zod';
import { LocalText } from './language';
import { PartialDate } from './partial-date';
import { Quantity } from './quantity';
import { baseFields, Country, RecordId, shortText } from './record-base';
import { transitionTargets } from './vocabulary';

/** Russian cases of a name that no rule builds safely; sentences use them only where they are stored. */
export const RussianCases = z.strictObject({
  genitive: shortText.optional(),
  prepositional: shortText.optional(),
  instrumental: shortText.optional(),
});

/** A city, or a district when `parent` names its city. A district's documents are not the city's. */
export const City = z.strictObject({
  ...baseFields,
  kind: z.literal('city'),
  names: LocalText.optional(),
  localName: shortText.optional(),
  aliases: z.array(shortText).max(50).optional(),
  russianCases: RussianCases.optional(),
  country: Country.optional(),
  region: LocalText.optional(),
  parent: RecordId.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  population: Quantity.optional(),
});
export type City = z.infer<typeof City>;

/** One dated step on the ladder and the document that proves it; an undated one is counted apart. */
export const Transition = z.strictObject({
  to: z.enum(transitionTargets),
  on: PartialDate.optional(),
  proof: RecordId.optional(),
  note: LocalText.optional(),
});
export type Transition = z.infer<typeof Transition>;

/** The ties with one city: a ladder of levels climbed and left. */
export const Relationship = z.strictObject({
  ...baseFields,
  kind: z.literal('relationship'),
  city: RecordId.optional(),
  transitions: z.array(Transition).max(50).optional(),
});
export type Relationship = z.infer<typeof Relationship>;
