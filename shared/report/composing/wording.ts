import type { CountedFigure, Measure, Scope } from '../../counting/figure';
import { formatDate, formatPeriod } from '../../format/dates';
import { comparedTail, type Doing } from '../comparison';
import { counted, inSentence, type Noun } from '../figures';
import type { Line } from '../inline';
import type { PaperContext } from './context';
import { dateIn } from './naming';

/** What a measure is called in sentences. */
interface Wording {
  readonly noun: Noun;
  readonly doing: Doing | null;
}

const wordings: { readonly [M in Measure]?: Wording } = {
  visits: { noun: 'visits', doing: null },
  visitsIncoming: { noun: 'delegations', doing: 'received' },
  visitsOutgoing: { noun: 'delegations', doing: 'sent' },
  visitsOnline: { noun: 'onlineMeetings', doing: 'online' },
  peopleIncoming: { noun: 'people', doing: null },
  peopleOutgoing: { noun: 'people', doing: null },
  leaderMeetings: { noun: 'leaderMeetings', doing: 'meetings' },
  events: { noun: 'events', doing: 'events' },
  documents: { noun: 'documents', doing: 'documents' },
  renewals: { noun: 'renewals', doing: 'renewed' },
  activities: { noun: 'activities', doing: 'activities' },
  partners: { noun: 'partners', doing: null },
};

/** The kind of span the paper covers, as phrases are chosen by it. */
export function spanKind(
  ctx: PaperContext,
): 'year' | 'partial' | 'half1' | 'half2' | 'quarter' | 'month' | 'range' {
  if (ctx.partial) return 'partial';
  const { kind, text } = ctx.period;
  if (kind === 'half') return text.endsWith('1') ? 'half1' : 'half2';
  return kind === 'day' ? 'range' : kind;
}

/** «за тот же период 2024 года», 上年, "in the first half of 2024". */
export function spanBefore(ctx: PaperContext): string {
  const year = ctx.before.first.slice(0, 4);
  const oneYear = ctx.before.last.startsWith(year);
  return ctx.phrases.text(`spanBefore.${oneYear ? spanKind(ctx) : 'long'}`, { year });
}

/** How the first sentence opens: «В 2025 году», “2025年，”, "In the first half of 2025". */
export function opening(ctx: PaperContext): string {
  return ctx.phrases.text(`opening.${spanKind(ctx)}`, {
    year: ctx.period.first.slice(0, 4),
    from: dateIn(ctx, ctx.span.first),
    day: formatDate(ctx.span.last, ctx.lang),
    period: formatPeriod(ctx.period, ctx.lang),
  });
}

/** The end of a sentence that compares its figure with the same span a year before; empty where it may not. */
export function tailOf(ctx: PaperContext, measure: Measure, narrower: Scope = {}): Line {
  const wording = wordings[measure];
  if (!wording || !ctx.comparable) return [];
  const comparison = ctx.compare(measure, narrower);
  return comparedTail(comparison, wording.noun, wording.doing, spanBefore(ctx), ctx.phrases);
}

/** «принято 5 делегаций»: verb and noun agree with the figure; a figure of none has words of its own. */
export function clause(
  ctx: PaperContext,
  key: 'received' | 'sent' | 'online' | 'events' | 'documents',
  figure: CountedFigure,
): Line {
  if (!figure.value) return ctx.phrases.sentence(`clauseNone.${key}`);
  return ctx.phrases.sentence(`clause.${key}`, {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
  });
}

export function countedOf(ctx: PaperContext, measure: Measure, figure: CountedFigure): Line {
  const wording = wordings[measure];
  return wording ? counted(wording.noun, figure, ctx.phrases) : [inSentence(figure, ctx.phrases)];
}

/** How charts and tables head this period and the one before. */
export function spanLabels(ctx: PaperContext): readonly [string, string] {
  return [formatPeriod(ctx.partial ? ctx.span : ctx.period, ctx.lang), formatPeriod(ctx.before, ctx.lang)];
}
