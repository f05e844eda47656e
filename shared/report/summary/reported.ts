import { type ReportedPair, reportedAgainstRecorded } from '../../counting/reported';
import { periodOf } from '../../domain/period';
import { formatPeriod } from '../../format/dates';
import { formatQuantity } from '../../format/numbers';
import type { Block, FigureInline } from '../document';
import { inDigits, shortly } from '../figures';
import type { Line } from '../inline';
import { paragraph } from './blocks';
import type { SummaryContext } from './context';

/** Published counts beside what the register holds; the two are never added. */
export function reportedSection(ctx: SummaryContext): readonly Block[] {
  const pairs = pairsIn(ctx);
  if (pairs.length === 0) return [];
  return [
    ...paragraph(ctx, 'reported.lead', [
      ...pairs.map((pair) => pairSentence(ctx, pair)),
      ctx.phrases.sentence('reported.rule'),
    ]),
  ];
}

function pairsIn(ctx: SummaryContext): readonly ReportedPair[] {
  const { city, country } = ctx.request;
  return reportedAgainstRecorded(ctx.register, ctx.counting, ctx.span).filter(
    ({ reported }) =>
      (city === undefined || (reported.cities ?? []).includes(city)) &&
      (country === undefined || reported.country === country),
  );
}

function pairSentence(ctx: SummaryContext, { reported, recorded }: ReportedPair): Line {
  const quantity = reported.quantity ?? { value: 0, qualifier: 'exact' as const };
  const count = Math.trunc(quantity.value);
  const figure: FigureInline = {
    type: 'figure',
    text: formatQuantity(quantity, ctx.lang),
    value: quantity.value,
    measure: 'reported',
    qualifier: quantity.qualifier,
    scope: recorded.scope,
    period: recorded.period.text,
    rule: null,
    ids: [reported.id],
  };
  const form = quantity.qualifier === 'exact' ? 'exact' : 'qualified';
  const measure = reported.measure ?? 'activities';
  const places = {
    period: reported.period === undefined ? '' : formatPeriod(periodOf(reported.period), ctx.lang),
    reported: ctx.phrases.sentence(`reported.${form}.${measure}`, { count, n: figure }),
    recorded: shortly(nouns[measure], recorded, ctx.phrases, inDigits),
    sources: ctx.sources.marks(reported.sources),
  };
  const equal = quantity.qualifier === 'exact' && recorded.value === quantity.value;
  return ctx.phrases.sentence(equal ? 'reported.equal' : 'reported.pair', places);
}

const nouns = {
  events: 'events',
  visits: 'visits',
  visitsIncoming: 'delegations',
  visitsOutgoing: 'delegations',
  activities: 'activities',
  documents: 'documents',
  partners: 'partners',
} as const;
