import { z } from '../zod';
import { Lang, PlainText } from './language';
import { baseFields, RecordId } from './record-base';

/** Which paper: its kind, period, scope, language and convention in one line, see report/edits/paper-key.ts. */
export const PaperKey = PlainText.min(1).max(2_000);

/** Id of a block of a paper, such as `incoming.lead`. */
export const BlockId = PlainText.min(1).max(300);

const paperText = PlainText.min(1).max(20_000);

/**
 * A part of a rewritten text: the office's own words; a figure that stays live, by its key within the block and as it
 * was printed last; the mark of a source, whose number the paper gives; or words that send the reader to an appendix,
 * whose number follows it and which say nothing where it is not printed.
 */
export const TextPiece = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: paperText }),
  z.strictObject({ type: z.literal('figure'), key: PlainText.min(1).max(1_000), text: paperText }),
  z.strictObject({ type: z.literal('source'), record: RecordId }),
  z.strictObject({ type: z.literal('reference'), heading: BlockId, text: paperText }),
]);
export type TextPiece = z.infer<typeof TextPiece>;

/** A generated text that the office says in its own words, and what it was written against. */
export const RewrittenText = z.strictObject({
  block: BlockId,
  /** The second language of the paper, where it is the text in that one; absent for the paper's own. */
  lang: Lang.optional(),
  pieces: z.array(TextPiece).min(1).max(1_000),
  /** The generated text and its figures when the office last looked at it; another one since makes a warning. */
  basis: z.strictObject({
    text: PlainText.max(100_000),
    figures: z
      .array(z.strictObject({ key: PlainText.min(1).max(1_000), text: PlainText.max(500) }))
      .max(1_000),
  }),
});
export type RewrittenText = z.infer<typeof RewrittenText>;

/** A paragraph of the office's own. Where the block before it is gone it stands at the end of its section. */
export const OwnParagraph = z.strictObject({
  id: RecordId,
  after: BlockId,
  /** The heading of the section; absent before the first one. */
  section: BlockId.optional(),
  text: paperText,
  /** The same in the second language of the paper. */
  beside: paperText.optional(),
});
export type OwnParagraph = z.infer<typeof OwnParagraph>;

/** What the office changes in one paper. It lies over the generated paper and never in it, so nothing is lost. */
export const PaperEdit = z.strictObject({
  ...baseFields,
  kind: z.literal('paperEdit'),
  paper: PaperKey.optional(),
  /** Blocks that are not printed; a heading stands for its whole section. */
  hidden: z.array(BlockId).max(500).optional(),
  /** Headings in the order in which the office wants their sections, among those of one level and place. */
  order: z.array(BlockId).max(500).optional(),
  rewritten: z.array(RewrittenText).max(500).optional(),
  own: z.array(OwnParagraph).max(500).optional(),
});
export type PaperEdit = z.infer<typeof PaperEdit>;
