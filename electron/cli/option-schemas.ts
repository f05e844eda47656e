import { Lang } from '../../shared/domain/language';
import { Day } from '../../shared/domain/partial-date';
import { parsePeriod } from '../../shared/domain/period';
import { Country } from '../../shared/domain/record-base';
import { arrangements, Convention, paperFormats } from '../../shared/report/request';
import { z } from '../../shared/zod';
import { paperKinds } from './command-line';

const text = z.string().min(1);

const PeriodOption = z.string().transform((words, context) => {
  const period = parsePeriod(words);
  if (period.ok) return period.value;
  context.addIssue({ code: 'custom', message: period.error.code });
  return z.NEVER;
});

/** A comma-separated choice, each once, in the order given. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((words) => [...new Set(words.split(','))])
    .pipe(z.array(item));

const everywhere = { 'as-of': Day.optional(), 'user-data': text.optional() };
const reading = { ...everywhere, register: text.optional(), profile: text.optional() };

/** `zh:columns`: the second language of each paper, and how the two share a page. */
const BesideOption = z
  .string()
  .transform((words) => {
    const [lang, arrangement] = words.split(':');
    return { lang, arrangement };
  })
  .pipe(z.strictObject({ lang: Lang, arrangement: z.enum(arrangements) }));

const papers = {
  ...reading,
  city: text.optional(),
  country: Country.optional(),
  convention: Convention.optional(),
  beside: BesideOption.optional(),
  lang: listOf(Lang),
  format: listOf(z.enum(paperFormats)),
  edition: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .optional(),
  out: text,
};

/** Options of the app and of each command, as written behind `--`; their keys are all that a command knows. */
export const optionSchemas = {
  app: z.object({ ...everywhere, lang: Lang.optional(), profile: text.optional() }),
  summary: z.object({ ...papers, period: PeriodOption }),
  paper: z.object({ ...papers, kind: z.enum(paperKinds), period: PeriodOption.optional() }),
  counts: z.object({ ...reading, period: PeriodOption, lang: Lang.optional(), out: text.optional() }),
  validate: z.object({ ...reading, lang: Lang.optional(), out: text.optional() }),
  names: z.object({ ...everywhere, lang: Lang.optional(), file: text.optional(), out: text.optional() }),
  help: z.object({ ...everywhere, lang: Lang.optional() }),
};

export type CommandName = keyof typeof optionSchemas;
