import { z } from '../zod';
import { LocalText } from './language';
import { baseFields, optionalDate, RecordId, shortText } from './record-base';
import { organisationKinds } from './vocabulary';

export const Organisation = z.strictObject({
  ...baseFields,
  kind: z.literal('organisation'),
  names: LocalText.optional(),
  organisationKind: z.enum(organisationKinds).optional(),
  city: RecordId.optional(),
});
export type Organisation = z.infer<typeof Organisation>;

/** A post held, from when to when as far as it is known. */
export const Post = z.strictObject({
  title: LocalText,
  organisation: RecordId.optional(),
  city: RecordId.optional(),
  from: optionalDate,
  to: optionalDate,
});
export type Post = z.infer<typeof Post>;

/** A person; `nativeName` keeps the own script apart from the transliterations in `names`. */
export const Person = z.strictObject({
  ...baseFields,
  kind: z.literal('person'),
  names: LocalText.optional(),
  nativeName: shortText.optional(),
  posts: z.array(Post).max(50).optional(),
  city: RecordId.optional(),
  phones: z.array(shortText).max(20).optional(),
  emails: z.array(shortText).max(20).optional(),
  sensitive: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;
