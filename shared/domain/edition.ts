import { z } from '../zod';
import { Lang, LocalText } from './language';
import { PaperKey } from './paper-edit';
import { Day } from './partial-date';
import { PeriodText } from './published';
import { baseFields, shortText } from './record-base';

/** Characters of JSON that a frozen document may take; a paper of 60 pages takes about a tenth. */
const documentLimit = 8_000_000;

/** A person who signs a paper: post and name as they are printed. */
export const SignOff = z.strictObject({ post: shortText, name: shortText.optional() });
export type SignOff = z.infer<typeof SignOff>;

/** The printed pages in the office's folder, and the SHA-256 of their bytes. */
export const EditionPages = z.strictObject({
  file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.pdf$/, { message: 'badFormat' }),
  digest: z.string().regex(/^[0-9a-f]{64}$/, { message: 'badFormat' }),
  bytes: z.number().int().positive(),
});
export type EditionPages = z.infer<typeof EditionPages>;

/** A `ReportDocument` as it was frozen, its figures with the ids that they counted. */
const FrozenDocument = z
  .record(z.string(), z.json())
  .refine((document) => JSON.stringify(document).length <= documentLimit, { message: 'tooLong' });

/** A paper as it was frozen on a day. Nothing of it changes afterwards. */
export const Edition = z.strictObject({
  ...baseFields,
  kind: z.literal('edition'),
  paper: PaperKey.optional(),
  /** Counted from 1 for each paper. */
  number: z.number().int().min(1).max(10_000).optional(),
  frozenOn: Day.optional(),
  period: PeriodText.optional(),
  lang: Lang.optional(),
  /** In the language of the paper. */
  title: LocalText.optional(),
  signOff: z.array(SignOff).max(20).optional(),
  document: FrozenDocument.optional(),
  pages: EditionPages.optional(),
});
export type Edition = z.infer<typeof Edition>;
