import { formatDate, formatSpan } from '../../format/dates';
import type { PaperContext } from '../composing/context';
import { quotedTitle } from '../composing/quoting';
import type { Block } from '../document';
import { type Line, recordsOf } from '../inline';
import { briefSection } from './brief-heading';
import { countedWith, heldWith } from './held-with';
import { type OpenItem, openItems } from './open-items';
import { delegationOf, openTitleOf, titleOf } from './titles';

/** More points than these are no longer the main ones. */
const [mostUrgent, mostTopics] = [2, 6];

/** The first things to know: what is overdue or ends, what comes next, what was last. */
export function mainPoints(ctx: PaperContext): readonly Block[] {
  const open = openItems(ctx);
  const urgent = open.filter(({ kind }) => kind !== 'postponed' && kind !== 'coming');
  const next = open.find(({ kind }) => kind === 'coming');
  const points = [
    ...urgent.slice(0, mostUrgent).map((item) => point(ctx, item)),
    ...(next ? [point(ctx, next)] : []),
    ...lastHeld(ctx),
  ];
  return briefSection(ctx, 'main', list('brief.main', points, ctx.lang === 'zh'));
}

/** What could be talked about: one topic for each open item, nothing that the register does not hold. */
export function talkingPoints(ctx: PaperContext): readonly Block[] {
  const topics = openItems(ctx)
    .slice(0, mostTopics)
    .map((item) => topic(ctx, item));
  return briefSection(ctx, 'topics', list('brief.topics', topics, true));
}

const list = (id: string, items: readonly Line[], ordered: boolean): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', id, ordered, items, records: items.flatMap(recordsOf) }];

const point = (ctx: PaperContext, item: OpenItem): Line => said(ctx, 'point', item);
const topic = (ctx: PaperContext, item: OpenItem): Line => said(ctx, 'topic', item);

function said(ctx: PaperContext, sort: 'point' | 'topic', item: OpenItem): Line {
  const key = `papers.brief.${sort}.${item.kind}`;
  if ('agreement' in item) {
    const date = formatDate(item.day, ctx.lang);
    return ctx.phrases.sentence(key, { title: quotedTitle(ctx, item.agreement.id, 'Document'), date });
  }
  if (item.kind === 'quiet') {
    if (item.last === null) return ctx.phrases.sentence(`${key}Always`);
    return ctx.phrases.sentence(key, {
      date: formatSpan(item.last.dates, ctx.lang),
      title: titleOf(ctx, item.last),
    });
  }
  const date = formatSpan(item.record.dates, ctx.lang);
  return ctx.phrases.sentence(key, { title: openTitleOf(ctx, item.record), date });
}

/** The last event and the last visit. */
function lastHeld(ctx: PaperContext): readonly Line[] {
  const event = countedWith(ctx).findLast(({ kind }) => kind === 'event');
  const visit = heldWith(ctx).findLast((record) => record.kind === 'visit' && record.direction !== 'online');
  const said = (key: string, record: typeof event, more: Line) =>
    record
      ? [
          ctx.phrases.sentence(key, {
            date: formatSpan(record.dates, ctx.lang),
            title: titleOf(ctx, record),
            more,
            sources: ctx.sources.marks(record.sources),
          }),
        ]
      : [];
  const delegation = visit?.kind === 'visit' && visit.people ? delegationOf(ctx, visit) : [];
  const more = delegation.length > 0 ? ctx.phrases.sentence('papers.brief.point.more', { delegation }) : [];
  return [
    ...said('papers.brief.point.lastEvent', event, []),
    ...said('papers.brief.point.lastVisit', visit, more),
  ];
}
