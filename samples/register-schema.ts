import { Party, Term } from '../shared/domain/agreement';
import { LocalText } from '../shared/domain/language';
import { DateSpan, PartialDate } from '../shared/domain/partial-date';
import { PeriodText } from '../shared/domain/published';
import { Quantity } from '../shared/domain/quantity';
import { Country, Participant, RecordId, SourceRef } from '../shared/domain/record-base';
import { AnyRecord, recordSchemas } from '../shared/domain/records';
import { z } from '../shared/zod';

/** Parts that many fields share: each stands once in the schema, under its own name. */
const parts = {
  recordId: RecordId,
  country: Country,
  localText: LocalText,
  partialDate: PartialDate,
  dateSpan: DateSpan,
  periodText: PeriodText,
  quantity: Quantity,
  sourceRef: SourceRef,
  participant: Participant,
  party: Party,
  term: Term,
};

/**
 * The JSON Schema of a register file, as text. It says what zod can say in it; the rules between records (references,
 * ends before begins, one office) are checked by `readRegisterFile` and told in docs/register.md.
 */
export function registerSchemaText(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...parts, ...recordSchemas })) names.add(schema, { id });
  const file = z.strictObject({
    format: z.literal('partner-cities-register'),
    version: z.literal(1),
    awaitingParties: z.array(RecordId).optional(),
    records: z.array(AnyRecord),
  });
  const schema = z.toJSONSchema(file, { metadata: names, io: 'input' });
  return `${JSON.stringify({ title: 'Register file of Partner Cities, version 1', ...schema }, null, 2)}\n`;
}
