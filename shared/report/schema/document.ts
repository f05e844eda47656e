import { Lang } from '../../domain/language';
import { Day } from '../../domain/partial-date';
import { PeriodText } from '../../domain/published';
import { RecordId } from '../../domain/record-base';
import { z } from '../../zod';
import { Beside, Convention, type PaperKind } from '../request';
import { BlockSchema } from './blocks';

/** Grows when what was frozen before can no longer be read by this schema. */
export const documentVersion = 1;

const kinds = ['summary', 'brief', 'chronicle', 'register', 'table'] as const satisfies readonly PaperKind[];

const Meta = z.strictObject({
  title: z.string(),
  author: z.string(),
  period: PeriodText,
  asOf: Day,
  runningTitle: z.string(),
  landscape: z.boolean().exactOptional(),
  trainingMark: z.string().nullable(),
});

const Missing = z.strictObject({ record: RecordId, field: z.string(), wanted: Lang, used: Lang });

/** A `ReportDocument` as it is read back from a disk: nothing missing, nothing unknown, no block twice. */
export const DocumentSchema = z
  .strictObject({
    version: z.literal(documentVersion),
    paper: z.enum(kinds),
    convention: Convention,
    lang: Lang,
    beside: Beside.exactOptional(),
    meta: Meta,
    blocks: z.array(BlockSchema),
    missingTranslations: z.array(Missing),
  })
  .refine(({ blocks }) => new Set(blocks.map(({ id }) => id)).size === blocks.length, { path: ['blocks'] });
