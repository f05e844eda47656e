import { formatDate } from '../../format/dates';
import { countryName } from '../../format/names';
import type { RegisterView } from '../../register/register';
import { note } from '../composing/blocks';
import { type PaperContext, paperContext } from '../composing/context';
import { officeLines } from '../composing/head';
import { sourcesBlocks, trainingMark } from '../composing/list-paper';
import { named, stated } from '../composing/naming';
import { untranslatedTexts } from '../composing/worked-out';
import type { Block, DocumentMeta, HeadBlock, ReportDocument } from '../document';
import { type Line, plainText } from '../inline';
import type { Phrases } from '../phrases';
import type { BriefRequest } from '../request';
import { about } from './about';
import { activities, lastOutcomes, plans } from './activities';
import { documentsInForce } from './documents';
import { facts } from './facts';
import { figuresBeside } from './figures-beside';
import { history } from './history';
import { mainPoints, talkingPoints } from './main-points';
import { people } from './people';
import { quartersChart } from './quarters-chart';

/**
 * Two pages before a meeting about one partner city, the year up to `asOf` beside the same span before. It says what
 * the register holds and nothing else; a section without records is left out.
 */
export function composeBrief(
  register: RegisterView,
  request: BriefRequest,
  phrases: Phrases,
): ReportDocument {
  const ctx = paperContext(register, { ...request, period: request.asOf.slice(0, 4) }, phrases);
  const blocks = [
    head(ctx),
    ...facts(ctx),
    ...mainPoints(ctx),
    ...figuresBeside(ctx),
    ...history(ctx),
    ...documentsInForce(ctx),
    ...activities(ctx),
    ...lastOutcomes(ctx),
    ...plans(ctx),
    ...talkingPoints(ctx),
    ...people(ctx),
    ...quartersChart(ctx),
    ...about(ctx),
    ...sourcesBlocks(ctx),
    ...untranslated(ctx),
  ];
  return {
    version: 1,
    paper: 'brief',
    convention: ctx.convention,
    lang: ctx.lang,
    meta: metaOf(ctx),
    blocks,
    missingTranslations: ctx.translations.all(),
  };
}

/** How many texts stand in another language; their list would cost a third page. */
function untranslated(ctx: PaperContext): readonly Block[] {
  const n = untranslatedTexts(ctx);
  return n === null
    ? []
    : [note('brief.missing', ctx.phrases.sentence('papers.brief.missing', { count: n.value ?? 0, n }))];
}

const cityOf = (ctx: PaperContext): string => plainText(named(ctx, ctx.request.city));

function head(ctx: PaperContext): HeadBlock {
  return {
    type: 'head',
    id: 'head',
    office: officeLines(ctx),
    dateLine: { date: formatDate(ctx.request.asOf, ctx.lang), place: '' },
    title: cityOf(ctx),
    span: [plainText(ctx.phrases.sentence('papers.brief.kindAndPlace', { place: placeOf(ctx) }))],
  };
}

/** «Китай, Сычуань · 成都»: country and region, and what the city calls itself. */
function placeOf(ctx: PaperContext): Line {
  const city = ctx.register.find('city', ctx.request.city);
  if (!city) return [];
  const region = stated(ctx, city.id, 'region', city.region);
  const country = city.country === undefined ? '' : countryName(city.country, ctx.lang, ctx.office);
  const place = region
    ? ctx.phrases.sentence('papers.brief.countryAndRegion', { country, region })
    : ctx.phrases.sentence('papers.brief.countryAlone', { country });
  const own = city.localName === undefined || city.localName === cityOf(ctx) ? null : city.localName;
  return own === null ? place : ctx.phrases.sentence('papers.brief.placeAndName', { place, own });
}

function metaOf(ctx: PaperContext): DocumentMeta {
  const words = { city: cityOf(ctx), date: formatDate(ctx.request.asOf, ctx.lang) };
  return {
    title: ctx.phrases.text('papers.brief.title', words),
    author: officeLines(ctx).join(ctx.phrases.text('list.comma')),
    period: ctx.request.period,
    asOf: ctx.request.asOf,
    runningTitle: ctx.phrases.text('papers.brief.running', words),
    trainingMark: trainingMark(ctx),
  };
}
