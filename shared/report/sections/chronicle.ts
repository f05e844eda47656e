import { compareIntervals, type DateSpan, daysOf, type Interval } from '../../domain/partial-date';
import type { PaperContext } from '../composing/context';
import { datesIn, named } from '../composing/naming';
import { quotedTitle } from '../composing/quoting';
import { subEventsOf } from '../composing/sub-events';
import type { Block, ChronicleBlock } from '../document';
import type { Line } from '../inline';
import { toldVisit } from './chronicle-visits';
import { eventsOf } from './events';
import { visitsOf } from './visit-stories';

interface Entry {
  readonly days: Interval;
  readonly item: ChronicleBlock['items'][number];
}

/** Everything counted in the period by date: visits, events with their sub-events, documents. */
export function chronicle(ctx: PaperContext): readonly Block[] {
  const entries = [...visitEntries(ctx), ...eventEntries(ctx), ...documentEntries(ctx)].sort(
    (a, b) => compareIntervals(a.days, b.days) || (a.item.record < b.item.record ? -1 : 1),
  );
  if (entries.length === 0) return [];
  const items = entries.map(({ item }) => item);
  return [{ type: 'chronicle', id: 'chronicle.items', items, records: items.map(({ record }) => record) }];
}

function visitEntries(ctx: PaperContext): readonly Entry[] {
  return visitsOf(ctx, ctx.count('visits').ids).flatMap((visit) => {
    if (!visit.dates || !visit.direction) return [];
    return [entry(ctx, visit.dates, toldVisit(ctx, visit), visit.id)];
  });
}

function eventEntries(ctx: PaperContext): readonly Entry[] {
  const roots = eventsOf(ctx, ctx.count('events').ids);
  const all = [...new Set(roots.flatMap((root) => [root, ...subEventsOf(ctx, root.id)]))];
  return all.flatMap((event) => {
    if (!event.dates) return [];
    const key = event.role ? `chronicle.held.${event.role}` : 'chronicle.event';
    const content = ctx.phrases.sentence(key, {
      title: named(ctx, event.id),
      sources: ctx.sources.marks(event.sources),
    });
    return [entry(ctx, event.dates, content, event.id)];
  });
}

function documentEntries(ctx: PaperContext): readonly Entry[] {
  const ids = [...ctx.count('documents').ids, ...ctx.count('renewals').ids];
  return ids.flatMap((id) => {
    const agreement = ctx.register.find('agreement', id);
    if (!agreement?.signedOn) return [];
    const content = ctx.phrases.sentence(
      agreement.documentKind === 'renewal' ? 'chronicle.renewal' : 'chronicle.document',
      { title: quotedTitle(ctx, id, 'Document'), sources: ctx.sources.marks(agreement.sources) },
    );
    return [entry(ctx, { from: agreement.signedOn }, content, id)];
  });
}

const entry = (ctx: PaperContext, span: DateSpan, content: Line, record: string): Entry => ({
  days: daysOf(span.from),
  item: { date: datesIn(ctx, span), span, content, record },
});
