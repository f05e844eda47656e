import type { EndingAgreement } from '../../../counting/attention';
import type { RecordOf } from '../../../domain/records';
import type { Direction } from '../../../domain/vocabulary';
import { formatSpan } from '../../../format/dates';
import { paragraph } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { listedWithAnd, named, placesOf } from '../../composing/naming';
import { planningSpan, plansOf } from '../../composing/plans';
import { quotedTitle } from '../../composing/quoting';
import { type WayKey, ways } from '../../composing/ways';
import { recordsInSentence } from '../../composing/worked-out';
import type { Block } from '../../document';
import { type Line, words } from '../../inline';
import { detailed, joined, withDay } from './detailed';
import { inOrdinals } from './in-ordinals';

/** 工作思路 from planned visits and events and documents that end, and from nothing else. */
export function intentions(ctx: PaperContext): readonly Block[] {
  const { visits, events, endings } = plansOf(ctx);
  const lines = [exchange(ctx, visits), held(ctx, events), renewed(ctx, endings)];
  return paragraph(
    ctx,
    'plans.lead',
    inOrdinals(
      ctx,
      lines.filter((line) => line !== null),
    ),
  );
}

function exchange(ctx: PaperContext, visits: readonly RecordOf<'visit'>[]): Line | null {
  const sorts = (Object.keys(ways) as WayKey[]).flatMap((key) => {
    const here = visits.filter(({ direction }) => direction === ways[key].direction);
    if (here.length === 0) return [];
    const n = numberPlanned(ctx, here, ways[key].direction);
    const each = here.map((visit) => withDay(ctx, placesOf(ctx, visit), daysOf(ctx, visit)));
    return [detailed(ctx, `gbt.planned.${key}`, { n, each })];
  });
  if (sorts.length === 0) return null;
  const list = ctx.lang === 'zh' ? joined(ctx, 'clause', sorts) : listedWithAnd(ctx, sorts);
  return ctx.phrases.sentence('gbt.intention.exchange', { list });
}

function held(ctx: PaperContext, events: readonly RecordOf<'event'>[]): Line | null {
  if (events.length === 0) return null;
  const n = numberPlanned(ctx, events, 'events');
  const each = events.map((event) => withDay(ctx, named(ctx, event.id), daysOf(ctx, event)));
  return detailed(ctx, 'gbt.intention.events', { n, each });
}

function renewed(ctx: PaperContext, endings: readonly EndingAgreement[]): Line | null {
  if (endings.length === 0) return null;
  const days = daysPlanned(ctx);
  const ids = endings.map(({ agreement }) => agreement.id);
  const n = recordsInSentence(ctx, ids, { how: 'ending', ...days });
  const each = endings.map(({ agreement, endsOn }) => {
    const until = formatSpan({ from: agreement.term?.until ?? endsOn }, ctx.lang);
    return withDay(ctx, quotedTitle(ctx, agreement.id, 'Document'), [words(until)]);
  });
  return detailed(ctx, 'gbt.intention.endings', { n, each });
}

function daysPlanned(ctx: PaperContext) {
  const { first, last } = planningSpan(ctx);
  return { from: first, until: last };
}

const numberPlanned = (
  ctx: PaperContext,
  records: readonly { readonly id: string }[],
  sort: Direction | 'events',
) =>
  recordsInSentence(
    ctx,
    records.map(({ id }) => id),
    { how: 'planned', sort, ...daysPlanned(ctx) },
  );

const daysOf = (ctx: PaperContext, { dates }: RecordOf<'visit'> | RecordOf<'event'>): Line =>
  dates ? [words(formatSpan(dates, ctx.lang))] : [];
