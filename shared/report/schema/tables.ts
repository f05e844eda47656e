import { DateSpan } from '../../domain/partial-date';
import { RecordId } from '../../domain/record-base';
import { z } from '../../zod';
import { FigureSchema, LineSchema, Qualifier } from './inlines';

/** What every block has. */
export const block = { id: z.string().min(1), records: z.array(RecordId).exactOptional() };

const Cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), content: LineSchema }),
  z.strictObject({ type: z.literal('figure'), figure: FigureSchema }),
  z.strictObject({ type: z.literal('date'), span: DateSpan, text: z.string() }),
  z.strictObject({ type: z.literal('number'), value: z.number(), qualifier: Qualifier, text: z.string() }),
  z.strictObject({ type: z.literal('empty') }),
]);

const Column = z.strictObject({
  head: z.string(),
  align: z.enum(['start', 'end', 'center']),
  widthMm: z.number().positive().nullable(),
  shaded: z.literal(true).exactOptional(),
});

const Row = z.strictObject({
  kind: z.enum(['row', 'group', 'total']),
  cells: z.array(Cell),
  record: RecordId.exactOptional(),
});

/** No row has more cells than the table has columns. */
export const TableSchema = z
  .strictObject({
    ...block,
    type: z.literal('table'),
    caption: LineSchema,
    columns: z.array(Column).min(1),
    rows: z.array(Row),
    note: LineSchema.nullable(),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length <= columns.length), {
    path: ['rows'],
  });
