import { Emblem } from '../../domain/emblem';
import { Lang } from '../../domain/language';
import { DateSpan } from '../../domain/partial-date';
import { RecordId } from '../../domain/record-base';
import { z } from '../../zod';
import { Beside } from '../request';
import { LineSchema } from './inlines';
import { ChartSchema, MapSchema, TimelineSchema } from './pictures';
import { block, TableSchema } from './tables';

const lines = z.array(z.string());

const Head = z.strictObject({
  ...block,
  type: z.literal('head'),
  office: lines,
  emblem: z.strictObject({ picture: Emblem, alt: z.string() }).exactOptional(),
  kind: z.string().exactOptional(),
  dateLine: z.strictObject({ date: z.string(), place: z.string() }).exactOptional(),
  title: z.string(),
  beside: z.strictObject({ lang: Lang, title: z.string() }).exactOptional(),
  span: lines,
});

const Heading = z.strictObject({
  ...block,
  type: z.literal('heading'),
  level: z.literal([1, 2, 3]),
  number: z.string().nullable(),
  text: LineSchema,
  appendix: z.boolean().exactOptional(),
});

const Paragraph = z.strictObject({
  ...block,
  type: z.literal('paragraph'),
  content: LineSchema,
  sentences: z.array(z.number().int().positive()).exactOptional(),
});
const Note = z.strictObject({ ...block, type: z.literal('note'), content: LineSchema });
const List = z.strictObject({
  ...block,
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(LineSchema),
});

const Chronicle = z.strictObject({
  ...block,
  type: z.literal('chronicle'),
  items: z.array(
    z.strictObject({
      date: z.string(),
      span: DateSpan.exactOptional(),
      content: LineSchema,
      record: RecordId,
    }),
  ),
});

const Signature = z.strictObject({
  ...block,
  type: z.literal('signature'),
  post: z.string(),
  name: z.string().nullable(),
  date: z.string().exactOptional(),
});

const Enclosures = z.strictObject({
  ...block,
  type: z.literal('enclosures'),
  label: z.string(),
  items: lines,
});

const Contents = z.strictObject({
  ...block,
  type: z.literal('contents'),
  title: z.string(),
  entries: z.array(z.strictObject({ block: z.string(), level: z.literal([1, 2]), text: LineSchema })),
});

const PageBreak = z.strictObject({ ...block, type: z.literal('pageBreak') });

const Running = z.discriminatedUnion('type', [Paragraph, List, Note]);

const Pair = z.strictObject({
  ...block,
  ...Beside.shape,
  type: z.literal('pair'),
  first: Running.nullable(),
  second: Running.nullable(),
});

/** Every kind of block that a paper is made of. */
export const BlockSchema = z.discriminatedUnion('type', [
  Head,
  Heading,
  Paragraph,
  List,
  TableSchema,
  ChartSchema,
  TimelineSchema,
  MapSchema,
  Chronicle,
  Note,
  Enclosures,
  Signature,
  Contents,
  PageBreak,
  Pair,
]);
