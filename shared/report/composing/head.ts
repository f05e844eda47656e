import { formatDate, formatPeriod, formatPeriodDays } from '../../format/dates';
import { countryName } from '../../format/names';
import type { DocumentMeta, HeadBlock } from '../document';
import { plainText } from '../inline';
import type { PaperContext } from './context';
import { named, stated } from './naming';
import { spanKind } from './wording';

/** Title of the paper: what it is about, for which period, with whom. */
function titleOf(ctx: PaperContext): string {
  const kind = spanKind(ctx);
  // By ГОСТ the kind of paper stands above, so that the title only says of what it is.
  const form = ctx.convention === 'gost' ? 'subject' : 'title';
  const whole = ctx.period.kind === 'year' ? 'year' : kind === 'partial' ? 'other' : kind;
  const key = ['year', 'half1', 'half2', 'range'].includes(whole) ? whole : 'other';
  const params = {
    year: ctx.period.first.slice(0, 4),
    period: formatPeriod(ctx.period, ctx.lang),
  };
  if (ctx.request.city !== undefined) {
    return ctx.phrases.text(`${form}.withCity.${key}`, { ...params, city: named(ctx, ctx.request.city) });
  }
  if (ctx.request.country !== undefined) {
    const country = countryName(ctx.request.country, ctx.lang, ctx.office);
    return ctx.phrases.text(`${form}.withCountry.${key}`, { ...params, country });
  }
  return ctx.phrases.text(`${form}.all.${key}`, params);
}

/**
 * The office as its papers are headed: administration, then department. A Chinese paper by GB/T names both in one, and
 * the administration once where the name of the department begins with it.
 */
export function officeLines(ctx: PaperContext): readonly string[] {
  const { office } = ctx;
  if (!office) return [];
  const stating = [
    stated(ctx, office.id, 'administration', office.administration),
    stated(ctx, office.id, 'department', office.department),
  ];
  const lines = stating.flatMap((line) => (line ? [plainText(line)] : []));
  const [administration = '', department = ''] = lines;
  if (ctx.convention !== 'gbt' || ctx.lang !== 'zh' || lines.length < 2) return lines;
  return [department.startsWith(administration) ? department : administration + department];
}

export function headBlock(ctx: PaperContext): HeadBlock {
  const place = ctx.office?.city === undefined ? '' : plainText(named(ctx, ctx.office.city));
  const key = ctx.partial
    ? `periodLine.${ctx.period.kind === 'year' ? 'partialYear' : 'partial'}`
    : 'periodLine.whole';
  const kind = ctx.convention === 'gost' ? ctx.phrases.text('paperKind') : '';
  const before = ctx.comparable
    ? ctx.phrases.text('periodLine.before', { days: formatPeriodDays(ctx.before, ctx.lang) })
    : ctx.phrases.text('periodLine.noBefore');
  // GB/T knows no line under the title: there it says only what the title does not let expect.
  const isBare = ctx.convention === 'gbt';
  const span = [
    ...(ctx.office?.training ? [ctx.phrases.text('trainingLine')] : []),
    ...(isBare && !ctx.partial
      ? []
      : [ctx.phrases.text(key, { days: formatPeriodDays(ctx.span, ctx.lang) })]),
    ...(isBare && ctx.comparable ? [] : [before]),
  ];
  return {
    type: 'head',
    id: 'head',
    office: officeLines(ctx),
    ...emblemOf(ctx, place),
    ...(kind === '' ? {} : { kind, dateLine: { date: formatDate(ctx.request.asOf, ctx.lang), place } }),
    title: titleOf(ctx),
    span,
  };
}

/**
 * ГОСТ Р 7.0.97 sets the coat of arms above the office that writes; papers of Chinese authorities (GB/T 9704) carry the
 * red head of their author and no emblem of a city.
 */
function emblemOf({ office, convention, phrases }: PaperContext, city: string): Pick<HeadBlock, 'emblem'> {
  if (office?.emblem === undefined || convention === 'gbt') return {};
  const alt = phrases.text(city === '' ? 'emblem.plain' : 'emblem.withCity', { city });
  return { emblem: { picture: office.emblem, alt } };
}

export function metaOf(ctx: PaperContext): DocumentMeta {
  const city = ctx.office?.city === undefined ? null : plainText(named(ctx, ctx.office.city));
  return {
    title: titleOf(ctx),
    author: officeLines(ctx).join(ctx.phrases.text('list.comma')),
    period: ctx.request.period,
    asOf: ctx.request.asOf,
    runningTitle: ctx.phrases.text(city ? 'runningTitle.withCity' : 'runningTitle.plain', {
      city: city ?? '',
      period: formatPeriod(ctx.period, ctx.lang),
    }),
    trainingMark: ctx.office?.training ? ctx.phrases.text('trainingMark') : null,
  };
}
