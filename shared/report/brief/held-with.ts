import { count } from '../../counting/count';
import { compareDates, daysOf } from '../../domain/partial-date';
import { periodOf } from '../../domain/period';
import type { PaperContext } from '../composing/context';
import { eventsIn, visitsIn } from '../composing/selection';
import type { Held } from './titles';

/** Every held visit and event with the city that has begun by the day of the paper, earliest first. */
export function heldWith(ctx: PaperContext): readonly Held[] {
  const always = periodOf(`0001..${ctx.request.asOf}`);
  const all: readonly Held[] = [...visitsIn(ctx, always), ...eventsIn(ctx, always)];
  return all
    .filter(({ status, dates }) => status === 'held' && daysOf(dates.from).first <= ctx.request.asOf)
    .toSorted(byDay);
}

/** Those of them that are counted as activities, earliest first: events with what they hold, and visits for no event. */
export function countedWith(ctx: PaperContext): readonly Held[] {
  const always = periodOf(`0001..${ctx.request.asOf}`);
  const ids = new Set(count(ctx.register, 'activities', always, ctx.scope, ctx.counting).ids);
  const all: readonly Held[] = [...ctx.register.complete('visit'), ...ctx.register.complete('event')];
  return all.filter(({ id }) => ids.has(id)).toSorted(byDay);
}

const byDay = (a: Held, b: Held): number =>
  compareDates(a.dates.from, b.dates.from) || (a.id < b.id ? -1 : 1);
