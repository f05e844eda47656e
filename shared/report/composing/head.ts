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
  const whole = ctx.period.kind === 'year' ? 'year' : kind === 'partial' ? 'other' : kind;
  const key = ['year', 'half1', 'half2', 'range'].includes(whole) ? whole : 'other';
  const params = {
    year: ctx.period.first.slice(0, 4),
    period: formatPeriod(ctx.period, ctx.lang),
  };
  if (ctx.request.city !== undefined) {
    return ctx.phrases.text(`title.withCity.${key}`, { ...params, city: named(ctx, ctx.request.city) });
  }
  if (ctx.request.country !== undefined) {
    const country = countryName(ctx.request.country, ctx.lang, ctx.office);
    return ctx.phrases.text(`title.withCountry.${key}`, { ...params, country });
  }
  return ctx.phrases.text(`title.all.${key}`, params);
}

/** The office as its papers are headed: administration, then department. */
export function officeLines(ctx: PaperContext): readonly string[] {
  const { office } = ctx;
  if (!office) return [];
  const lines = [
    stated(ctx, office.id, 'administration', office.administration),
    stated(ctx, office.id, 'department', office.department),
  ];
  return lines.flatMap((line) => (line ? [plainText(line)] : []));
}

export function headBlock(ctx: PaperContext): HeadBlock {
  const place = ctx.office?.city === undefined ? '' : plainText(named(ctx, ctx.office.city));
  const key = ctx.partial
    ? `periodLine.${ctx.period.kind === 'year' ? 'partialYear' : 'partial'}`
    : 'periodLine.whole';
  const kind = ctx.convention === 'gost' ? ctx.phrases.text('paperKind') : '';
  const span = [
    ...(ctx.office?.training ? [ctx.phrases.text('trainingLine')] : []),
    ctx.phrases.text(key, { days: formatPeriodDays(ctx.span, ctx.lang) }),
    ctx.comparable
      ? ctx.phrases.text('periodLine.before', { days: formatPeriodDays(ctx.before, ctx.lang) })
      : ctx.phrases.text('periodLine.noBefore'),
  ];
  return {
    type: 'head',
    id: 'head',
    office: officeLines(ctx),
    ...(kind === '' ? {} : { kind, dateLine: { date: formatDate(ctx.request.asOf, ctx.lang), place } }),
    title: titleOf(ctx),
    span,
  };
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
