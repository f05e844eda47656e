import { Day } from '../../domain/partial-date';
import { RecordId } from '../../domain/record-base';
import { z } from '../../zod';
import { LineSchema } from './inlines';
import { block, TableSchema } from './tables';

const picture = { ...block, title: LineSchema, caption: LineSchema, alt: z.string() };

const Category = z.strictObject({ key: z.string(), label: z.string(), partial: z.boolean() });

const Series = z.strictObject({
  key: z.string(),
  label: z.string(),
  tone: z.enum(['current', 'before']),
  values: z.array(z.number().nullable()),
});

/** Every series has a value, or none, for each category. */
export const ChartSchema = z
  .strictObject({
    ...picture,
    type: z.literal('chart'),
    shape: z.enum(['bars', 'columns', 'stack', 'line']),
    categories: z.array(Category),
    series: z.array(Series),
  })
  .refine(({ categories, series }) => series.every(({ values }) => values.length === categories.length), {
    path: ['series'],
  });

const Bar = z.strictObject({
  key: RecordId,
  label: z.string(),
  from: Day,
  until: Day.nullable(),
  renewals: z.array(Day),
});

/** The table has a row for each bar. */
export const TimelineSchema = z
  .strictObject({
    ...picture,
    type: z.literal('timeline'),
    today: Day,
    bars: z.array(Bar),
    data: TableSchema,
  })
  .refine(({ bars, data }) => bars.length === data.rows.length, { path: ['bars'] });

const place = {
  label: z.string(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
};

const Point = z.strictObject({ ...place, key: RecordId, value: z.number(), partner: z.boolean() });

/** The table has a row for each point. */
export const MapSchema = z
  .strictObject({
    ...picture,
    type: z.literal('map'),
    own: z.strictObject(place).nullable(),
    points: z.array(Point),
    data: TableSchema,
  })
  .refine(({ points, data }) => points.length === data.rows.length, { path: ['points'] });
