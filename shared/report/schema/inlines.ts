import { dimensions, type Measure, measures, type Scope } from '../../counting/figure';
import { Lang } from '../../domain/language';
import { Day } from '../../domain/partial-date';
import { PeriodText } from '../../domain/published';
import { qualifiers } from '../../domain/quantity';
import { Country, RecordId } from '../../domain/record-base';
import {
  directions,
  documentKinds,
  eventFormats,
  eventLevels,
  fields,
  roles,
  rungs,
  visitLevels,
} from '../../domain/vocabulary';
import { z } from '../../zod';
import type { Inline } from '../inlines';

export const Qualifier = z.enum(qualifiers);
const MeasureName: z.ZodType<Measure> = z.enum(measures);

const ScopeSchema = z.strictObject({
  city: RecordId.exactOptional(),
  cities: z.array(RecordId).exactOptional(),
  event: RecordId.exactOptional(),
  country: Country.exactOptional(),
  field: z.enum(fields).exactOptional(),
  direction: z.enum(directions).exactOptional(),
  visitLevel: z.enum(visitLevels).exactOptional(),
  eventLevel: z.enum(eventLevels).exactOptional(),
  format: z.enum(eventFormats).exactOptional(),
  documentKind: z.enum(documentKinds).exactOptional(),
  role: z.enum(roles).exactOptional(),
  rung: z.enum(rungs).exactOptional(),
}) satisfies z.ZodType<Scope>;

const measured = { measure: MeasureName };
const before = { before: PeriodText };
const move = z.enum(['up', 'down', 'same', 'any']);
const days = { from: Day, until: Day };

const WorkingSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['change', 'distance', 'percent']), ...measured, ...before }),
  z.strictObject({ how: z.literal('notStated'), ...measured, dimension: z.enum(dimensions) }),
  z.strictObject({ how: z.literal('stating'), ...measured }),
  z.strictObject({ how: z.literal('cities'), ...measured }),
  z.strictObject({ how: z.enum(['inForce', 'kilometres', 'untranslated']) }),
  z.strictObject({ how: z.literal('sum'), measures: z.array(MeasureName) }),
  z.strictObject({ how: z.literal('countsMoved'), measures: z.array(MeasureName), ...before, move }),
  z.strictObject({ how: z.literal('fieldsMoved'), ...measured, ...before, move }),
  z.strictObject({ how: z.literal('records') }),
  z.strictObject({ how: z.literal('vague'), measures: z.array(MeasureName), ...before }),
  z.strictObject({ how: z.literal('planned'), sort: z.enum([...directions, 'events']), ...days }),
  z.strictObject({ how: z.literal('overdue') }),
  z.strictObject({ how: z.literal('ending'), ...days }),
]);

export const FigureSchema = z.strictObject({
  type: z.literal('figure'),
  text: z.string(),
  value: z.number().nullable(),
  measure: z.enum([...measures, 'reported', 'indicator', 'derived']),
  qualifier: Qualifier,
  scope: ScopeSchema,
  period: PeriodText,
  rule: z.strictObject({ name: z.string(), version: z.number().int() }).nullable(),
  ids: z.array(RecordId),
  work: WorkingSchema.exactOptional(),
});

export const InlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    lang: Lang.exactOptional(),
    record: RecordId.exactOptional(),
    refers: z.string().exactOptional(),
  }),
  FigureSchema,
  z.strictObject({
    type: z.literal('record'),
    record: RecordId,
    text: z.string(),
    lang: Lang.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('emphasis'),
    get content(): z.ZodType<Inline[]> {
      return z.array(InlineSchema);
    },
  }),
  z.strictObject({ type: z.literal('source'), number: z.number().int().positive(), record: RecordId }),
  z.strictObject({ type: z.literal('break') }),
]);

export const LineSchema = z.array(InlineSchema);
