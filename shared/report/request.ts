import { Lang } from '../domain/language';
import { Day } from '../domain/partial-date';
import { PeriodText } from '../domain/published';
import { Country, RecordId } from '../domain/record-base';
import { z } from '../zod';

export const paperFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json'] as const;
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

/** What a paper is asked with: its kind, and what that kind needs to know. */
export const PaperRequest = z.discriminatedUnion('paper', [SummaryRequest]);
export type PaperRequest = z.infer<typeof PaperRequest>;
export type PaperKind = PaperRequest['paper'];

/** The convention a paper follows: the one asked for, else the usual one of its language. */
export const conventionOf = ({ convention, lang }: Pick<PaperRequest, 'convention' | 'lang'>): Convention =>
  convention ?? conventionOfLang[lang];
