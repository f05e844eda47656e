import { type ReportedPair, reportedAgainstRecorded } from '../../counting/reported';
import { periodOf } from '../../domain/period';
import { formatPeriod } from '../../format/dates';
import { formatQuantity } from '../../format/numbers';
import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import type { Block } from '../document';
import { inDigits, shortly } from '../figures';
import { type Line, recordsOf } from '../inline';
import type { FigureInline } from '../inlines';
import { reportedChart } from './reported-chart';

/** Published counts of the period and of the span it is compared with, beside what the register holds. */
export function reportedSection(ctx: PaperContext): readonly Block[] {
  const pairs = pairsIn(ctx);
  if (pairs.length === 0) return [];
  const items = pairs.map((pair) => pairSentence(ctx, pair));
  return [
    ...paragraph(ctx, 'reported.lead', [ctx.phrases.sentence('reported.lead')]),
    { type: 'list', id: 'reported.pairs', ordered: false, items, records: recordsOf(items.flat()) },
    ...reportedChart(ctx, pairs),
  ];
}

function pairsIn(ctx: PaperContext): readonly ReportedPair[] {
  const { city, country } = ctx.request;
  const both = { ...ctx.span, first: ctx.comparable ? ctx.before.first : ctx.span.first };
  return reportedAgainstRecorded(ctx.register, ctx.counting, both).filter(
    ({ reported }) =>
      (city === undefined || (reported.cities ?? []).includes(city)) &&
      (country === undefined || reported.country === country),
  );
}

/** «за 2024 год», «на 7 июля 2025 г.»: a network stands as at a day, everything else is over a stretch. */
function over(ctx: PaperContext, { period }: ReportedPair['reported']): string {
  const { kind, ...rest } = periodOf(period);
  const keys = { year: 'whole', month: 'whole', half: 'part', quarter: 'part', range: 'range', day: 'day' };
  return ctx.phrases.text(`reported.over.${keys[kind]}`, {
    period: formatPeriod({ kind, ...rest }, ctx.lang),
  });
}

function pairSentence(ctx: PaperContext, { reported, recorded }: ReportedPair): Line {
  const { quantity, measure } = reported;
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
  const places = {
    over: over(ctx, reported),
    reported: ctx.phrases.sentence(`reported.${form}.${measure}`, { count, n: figure }),
    recorded: shortly(nouns[measure], recorded, ctx.phrases, inDigits),
    sources: ctx.sources.marks(reported.sources),
  };
  const equal = quantity.qualifier === 'exact' && recorded.value === quantity.value;
  const key = equal ? 'equal' : recorded.value === 0 ? 'none' : 'pair';
  return ctx.phrases.sentence(`reported.${key}`, places);
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
