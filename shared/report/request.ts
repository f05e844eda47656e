import { Lang } from '../domain/language';
import { DateSpan, Day } from '../domain/partial-date';
import { PeriodText } from '../domain/published';
import { qualifiers } from '../domain/quantity';
import { Country, RecordId } from '../domain/record-base';
import { z } from '../zod';

export const paperFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json', 'ics'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/**
 * How official papers of a country are built and set: ГОСТ Р 7.0.97-2025, GB/T 9704-2012 with the sections of a
 * 年度工作总结, or plain. Any of them can be written in any language.
 */
export const conventions = ['gost', 'gbt', 'plain'] as const;
export const Convention = z.enum(conventions);
export type Convention = (typeof conventions)[number];

const conventionOfLang: Readonly<Record<Lang, Convention>> = { ru: 'gost', zh: 'gbt', en: 'plain' };

/** How two languages share a page: in two columns, or each paragraph followed by the same in the other language. */
export const arrangements = ['columns', 'paragraphs'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The second language of a paper, and how the two share a page. */
export const Beside = z.strictObject({ lang: Lang, arrangement: z.enum(arrangements) });
export type Beside = z.infer<typeof Beside>;

const common = {
  lang: Lang,
  asOf: Day,
  /** The usual one of the language when left out. */
  convention: Convention.optional(),
  beside: Beside.optional(),
};

/** Limits a paper to one partner city (with its districts) or one country. */
const scope = { city: RecordId.optional(), country: Country.optional() };

/** The summary of a period, by a screen or the command line. */
export const SummaryRequest = z.strictObject({
  paper: z.literal('summary'),
  ...common,
  ...scope,
  period: PeriodText,
});
export type SummaryRequest = z.infer<typeof SummaryRequest>;

/** Two pages for a meeting: what the register holds about one partner city on a day. */
export const BriefRequest = z.strictObject({ paper: z.literal('brief'), ...common, city: RecordId });
export type BriefRequest = z.infer<typeof BriefRequest>;

/** Everything of a period by date (大事记). */
export const ChronicleRequest = z.strictObject({
  paper: z.literal('chronicle'),
  ...common,
  ...scope,
  period: PeriodText,
});
export type ChronicleRequest = z.infer<typeof ChronicleRequest>;

export const registerLists = ['partners', 'visits', 'events', 'agreements'] as const;
export type RegisterList = (typeof registerLists)[number];

/** A list of records with all that is known of each. Without a period it reaches from the first record to `asOf`. */
export const RegisterRequest = z.strictObject({
  paper: z.literal('register'),
  ...common,
  ...scope,
  of: z.enum(registerLists),
  period: PeriodText.optional(),
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

/** As many rows, columns and letters as a screen may hand over. */
const limits = { rows: 100_000, columns: 500, cell: 20_000, title: 500 } as const;

const cellText = z.string().max(limits.cell);

/** A cell of a table on screen: what it says, and what it is where that is more than words. */
export const ScreenCell = z.union([
  z.null(),
  z.strictObject({ text: cellText, record: RecordId.optional() }),
  z.strictObject({ text: cellText, value: z.number(), qualifier: z.enum(qualifiers) }),
  z.strictObject({ text: cellText, span: DateSpan }),
]);
export type ScreenCell = z.infer<typeof ScreenCell>;

/** A table as a screen shows it, filtered and sorted. Its words are those of the screen, so it has one language. */
export const TableRequest = z.strictObject({
  paper: z.literal('table'),
  ...common,
  /** Names the file. */
  name: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  title: z.string().min(1).max(limits.title),
  /** What the table is limited to, such as its days. */
  note: z.string().max(limits.title).optional(),
  columns: z
    .array(z.strictObject({ head: z.string().max(limits.title), align: z.enum(['start', 'end']) }))
    .min(1)
    .max(limits.columns),
  rows: z
    .array(
      z.strictObject({
        record: RecordId.optional(),
        cells: z.array(ScreenCell).max(limits.columns),
        /** The words over the group that the row stands in; rows of one group follow each other. */
        group: cellText.optional(),
      }),
    )
    .max(limits.rows),
});
export type TableRequest = z.infer<typeof TableRequest>;

/** What a paper is asked with: its kind, and what that kind needs to know. */
export const PaperRequest = z.discriminatedUnion('paper', [
  SummaryRequest,
  BriefRequest,
  ChronicleRequest,
  RegisterRequest,
  TableRequest,
]);
export type PaperRequest = z.infer<typeof PaperRequest>;
export type PaperKind = PaperRequest['paper'];

/** The convention a paper follows: the one asked for, else the usual one of its language. */
export const conventionOf = ({ convention, lang }: Pick<PaperRequest, 'convention' | 'lang'>): Convention =>
  convention ?? conventionOfLang[lang];
