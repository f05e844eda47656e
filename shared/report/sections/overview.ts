import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named } from '../composing/naming';
import { clause, opening, tailOf } from '../composing/wording';
import type { Block } from '../document';
import { shortly } from '../figures';
import { capitalised, type Line } from '../inline';

/** The period in one paragraph: who came and went, what was held and signed, how many activities in all. */
export function overview(ctx: PaperContext): readonly Block[] {
  if (ctx.request.asOf < ctx.period.first) {
    return paragraph(ctx, 'overview.lead', [ctx.phrases.sentence('overview.notBegun')]);
  }
  if (isEmpty(ctx)) return paragraph(ctx, 'overview.lead', [ctx.phrases.sentence('overview.empty')]);
  return paragraph(ctx, 'overview.lead', [exchange(ctx), work(ctx), activities(ctx)]);
}

export function isEmpty(ctx: PaperContext): boolean {
  const measures = ['visits', 'events', 'documents', 'renewals'] as const;
  return measures.every((measure) => ctx.count(measure).value === 0);
}

function exchange(ctx: PaperContext): Line {
  const received = ctx.count('visitsIncoming');
  const sent = ctx.count('visitsOutgoing');
  const pair = `${received.value ? 'received' : 'none'}${sent.value ? 'Sent' : 'None'}`;
  return ctx.phrases.sentence(`overview.exchange.${pair}`, {
    opening: opening(ctx),
    city: named(ctx, ctx.office?.city),
    received: clause(ctx, 'received', received),
    sent: clause(ctx, 'sent', sent),
  });
}

function work(ctx: PaperContext): Line {
  return capitalised(
    ctx.phrases.sentence('overview.work', {
      online: clause(ctx, 'online', ctx.count('visitsOnline')),
      events: clause(ctx, 'events', ctx.count('events')),
      documents: clause(ctx, 'documents', ctx.count('documents')),
    }),
  );
}

/** All activities, a visit made for an event counted with it. */
export function activities(ctx: PaperContext): Line | null {
  const figure = ctx.count('activities');
  // One activity has been told already: by the sentence of its visit, event or both.
  if (!figure.value || figure.value === 1) return null;
  return ctx.phrases.sentence('overview.activities', {
    count: figure.value,
    n: shortly('activities', figure, ctx.phrases),
    tail: tailOf(ctx, 'activities'),
  });
}
