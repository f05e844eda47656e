import type { Complete } from '../../domain/completeness';
import type { PaperContext } from '../composing/context';
import { members } from '../composing/members';
import { named, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import type { Line } from '../inline';

export type Held = Complete<'visit'> | Complete<'event'>;

/**
 * What an event is called, and a visit by what it was for: in a paper about one city the titles of visits say hardly
 * more than that there was one. A visit without a purpose has its title, else what sort of visit it was.
 */
export function titleOf(ctx: PaperContext, record: Held): Line {
  if (record.kind === 'event') return named(ctx, record.id);
  const purpose = stated(ctx, record.id, 'purpose', record.purpose);
  return purpose ? withoutStop(purpose) : ownTitle(ctx, record);
}

/** The same of what is still open: that it is a visit is the point, so that its title comes first. */
export const openTitleOf = (ctx: PaperContext, record: Held): Line =>
  record.title ? named(ctx, record.id) : titleOf(ctx, record);

const ownTitle = (ctx: PaperContext, { id, title, direction }: Complete<'visit'>): Line =>
  title ? named(ctx, id) : ctx.phrases.sentence(`papers.brief.visit.${direction}`);

/** «приём, 12 человек»: which way a delegation went and how large it was. */
export function delegationOf(ctx: PaperContext, { id, direction, people }: Complete<'visit'>): Line {
  const way = ctx.phrases.text(`papers.brief.way.${direction}`);
  if (!people) return ctx.phrases.sentence('papers.brief.delegation', { way });
  return ctx.phrases.sentence('papers.brief.delegationOf', { way, people: members(ctx, { id }, people) });
}
