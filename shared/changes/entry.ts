import { RecordId } from '../domain/record-base';
import { z } from '../zod';

/** JSON as the journal keeps it; a field that has no value is null on the wire and absent in the record. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const JsonValue: z.ZodType<Json> = z.json();

/**
 * One field of one record, before and after. A record is the sum of its fields: writing `kind` creates it,
 * writing `binnedAt` puts it into the bin, so every action has an exact inverse.
 */
export const Patch = z.strictObject({
  record: RecordId,
  field: z.string().regex(/^[a-zA-Z]{1,40}$/),
  before: JsonValue,
  after: JsonValue,
});
export type Patch = z.infer<typeof Patch>;

/** What this entry takes back or does again; a plain user action has none. */
export const Cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undo'), entry: z.string() }),
  z.strictObject({ kind: z.literal('redo'), entry: z.string() }),
  /** A whole register that was opened; it is where undo ends. */
  z.strictObject({ kind: z.literal('import') }),
]);
export type Cause = z.infer<typeof Cause>;

/** One user action as a screen proposes it; `id` is a UUIDv7 that makes a repeated send harmless. */
export const Draft = z.strictObject({
  id: z.uuid(),
  author: z.string().min(1).max(200),
  /** Names the action in the undo menu, a key of locales/<lang>/actions.json. */
  action: z.string().regex(/^[a-zA-Z]{1,60}$/),
  patches: z.array(Patch).min(1).max(100_000),
});
export type Draft = z.infer<typeof Draft>;

/** A draft that the main process accepted. The storage adds the chain of hashes around it. */
export const Entry = Draft.extend({
  /** Position in the journal, from 1 without gaps. */
  seq: z.number().int().positive(),
  /** Instant of acceptance, ISO 8601 UTC, never before that of the entry ahead. */
  at: z.iso.datetime(),
  device: z.string().min(1).max(100),
  cause: Cause.optional(),
});
export type Entry = z.infer<typeof Entry>;
