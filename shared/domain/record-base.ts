import { z } from '../zod';
import { LocalText, PlainText } from './language';
import { PartialDate } from './partial-date';

/** Stable id of a record: a UUIDv7 from the app, or a readable slug in a register file. */
export const RecordId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, { message: 'badId' });
export type RecordId = string;

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, { message: 'badCountry' });

/** Where a fact was published: the source record, and the words or figure it gives. */
export const SourceRef = z.strictObject({
  source: RecordId,
  quote: PlainText.trim().min(1).max(2_000).optional(),
  /** Where sources disagree all stand and one is marked as the one used. */
  used: z.boolean().optional(),
});
export type SourceRef = z.infer<typeof SourceRef>;

/** A person in a part: the record, or only the post ("name not recorded" is a real state). */
export const Participant = z
  .strictObject({ person: RecordId.optional(), post: LocalText.optional() })
  .refine((part) => part.person !== undefined || part.post !== undefined, { message: 'emptyParticipant' });
export type Participant = z.infer<typeof Participant>;

/** What every record carries. Instants are ISO 8601 in UTC, set by the journal. */
export const baseFields = {
  id: RecordId,
  sources: z.array(SourceRef).max(50).optional(),
  notes: LocalText.optional(),
  /** Instant at which the record was put into the bin; absent while it is in use. */
  binnedAt: z.iso.datetime().optional(),
  createdAt: z.iso.datetime().optional(),
  updatedAt: z.iso.datetime().optional(),
};

export const ids = z.array(RecordId).max(500);
export const shortText = PlainText.trim().min(1).max(500);
export const optionalDate = PartialDate.optional();
