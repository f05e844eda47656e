import { countryName } from '../../format/names';
import type { Block, DocumentMeta, ReportDocument } from '../document';
import type { PaperKind } from '../request';
import { missingTranslations, sourcesList } from '../sections/sources-list';
import { paragraph } from './blocks';
import type { PaperContext } from './context';
import { officeLines } from './head';
import { named } from './naming';

/** What a list says above its rows. */
export interface ListHead {
  readonly title: string;
  /** The days it covers, or the day it shows. */
  readonly days: string;
  readonly landscape: boolean;
}

/** A paper that is one list: head, rows, the sources they refer to, and texts that were not translated. */
export function listPaper(
  ctx: PaperContext,
  paper: PaperKind,
  head: ListHead,
  rows: readonly Block[],
): ReportDocument {
  const empty = paragraph(ctx, `${paper}.empty`, [ctx.phrases.sentence('papers.empty')]);
  const body = rows.length > 0 ? rows : empty;
  const sources = sourcesBlocks(ctx);
  return {
    version: 1,
    paper,
    convention: ctx.convention,
    lang: ctx.lang,
    meta: listMeta(ctx, head),
    blocks: [
      {
        type: 'head',
        id: 'head',
        office: officeLines(ctx),
        title: head.title,
        span: [...trainingLine(ctx), head.days, ...scopeLines(ctx)],
      },
      ...body,
      ...sources,
      ...missingTranslations(ctx),
    ],
    missingTranslations: ctx.translations.all(),
  };
}

function listMeta(ctx: PaperContext, { title, days, landscape }: ListHead): DocumentMeta {
  return {
    title: ctx.phrases.text('papers.titleAndDays', { title, days }),
    author: officeLines(ctx).join(ctx.phrases.text('list.comma')),
    period: ctx.request.period,
    asOf: ctx.request.asOf,
    runningTitle: ctx.phrases.text('papers.titleAndDays', { title, days }),
    trainingMark: trainingMark(ctx),
    ...(landscape ? { landscape } : {}),
  };
}

export const trainingMark = (ctx: PaperContext): string | null =>
  ctx.office?.training ? ctx.phrases.text('trainingMark') : null;

const trainingLine = (ctx: PaperContext): readonly string[] =>
  ctx.office?.training ? [ctx.phrases.text('trainingLine')] : [];

/** The city or country that the list is limited to. */
function scopeLines(ctx: PaperContext): readonly string[] {
  const { city, country } = ctx.request;
  return [
    ...(city === undefined ? [] : [ctx.phrases.text('papers.scope.city', { city: named(ctx, city) })]),
    ...(country === undefined
      ? []
      : [ctx.phrases.text('papers.scope.country', { country: countryName(country, ctx.lang, ctx.office) })]),
  ];
}

/** The list of cited sources under its heading; nothing where none was cited. */
export function sourcesBlocks(ctx: PaperContext): readonly Block[] {
  const blocks = sourcesList(ctx);
  if (blocks.length === 0) return [];
  const text = ctx.phrases.sentence('heading.sources');
  return [{ type: 'heading', id: 'sources.heading', level: 1, number: null, text }, ...blocks];
}
