import type { Complete } from '../../domain/completeness';
import type { PaperContext } from '../composing/context';
import { members } from '../composing/members';
import { named, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import type { Line } from '../inline';

export type Held = Complete<'visit'> | Complete<'event'>;

/** What a visit or event is called: its title, else what a visit was for, else what sort of visit it was. */
export function titleOf(ctx: PaperContext, record: Held): Line {
  if (record.kind === 'event' || record.title) return named(ctx, record.id);
  const purpose = stated(ctx, record.id, 'purpose', record.purpose);
  return purpose ? withoutStop(purpose) : ctx.phrases.sentence(`papers.brief.visit.${record.direction}`);
}

/** «приём, 12 человек»: which way a delegation went and how large it was. */
export function delegationOf(ctx: PaperContext, { direction, people }: Complete<'visit'>): Line {
  const way = ctx.phrases.text(`papers.brief.way.${direction}`);
  if (!people) return ctx.phrases.sentence('papers.brief.delegation', { way });
  return ctx.phrases.sentence('papers.brief.delegationOf', { way, people: members(ctx, people) });
}
