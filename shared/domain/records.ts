import { z } from '../zod';
import { Agreement } from './agreement';
import { City, Relationship } from './city';
import { Organisation, Person } from './contacts';
import { Edition } from './edition';
import { Event } from './event';
import { Office } from './office';
import { PaperEdit } from './paper-edit';
import { Indicator, ReportedCount, Source } from './published';
import { Visit } from './visit';

/** The schema of every kind of record, in the order in which files list them. */
export const recordSchemas = {
  office: Office,
  city: City,
  relationship: Relationship,
  organisation: Organisation,
  person: Person,
  visit: Visit,
  event: Event,
  agreement: Agreement,
  reportedCount: ReportedCount,
  indicator: Indicator,
  source: Source,
  paperEdit: PaperEdit,
  edition: Edition,
} as const;

export type Kind = keyof typeof recordSchemas;
export const kinds = Object.keys(recordSchemas) as readonly Kind[];
export const Kind = z.enum(kinds as [Kind, ...Kind[]]);

export type RecordOf<K extends Kind> = z.infer<(typeof recordSchemas)[K]>;
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** Any record, told apart by `kind`. */
export const AnyRecord = z.discriminatedUnion('kind', [
  Office,
  City,
  Relationship,
  Organisation,
  Person,
  Visit,
  Event,
  Agreement,
  ReportedCount,
  Indicator,
  Source,
  PaperEdit,
  Edition,
]);
