import { citiesBefore } from '../../counting/cities-before';
import { tieOf } from '../../counting/network';
import { addDays, type Day } from '../../domain/partial-date';
import { keptSince } from '../composing/comparable';
import type { PaperContext } from '../composing/context';
import { listedWithAnd, named, namesOf, oneOrSeveral } from '../composing/naming';
import { byCity, leadersOf } from '../composing/rankings';
import { longestList, tieNames, tiesIn } from '../composing/ties';
import { shortly } from '../figures';
import type { Line } from '../inline';

/** The one city with most activities; said only of enough activities, and in the form its stored cases allow. */
export function leader(ctx: PaperContext): Line | null {
  if (ctx.request.city !== undefined) return null;
  const rows = byCity(ctx).rows;
  const total = ctx.count('activities');
  const leaders = leadersOf(rows);
  const [first] = leaders;
  if (!first || leaders.length > 1 || (total.value ?? 0) < 5) return null;
  const city = ctx.register.find('city', first.key);
  const genitive = ctx.lang === 'ru' ? city?.russianCases?.genitive : undefined;
  return ctx.phrases.sentence(genitive ? 'network.leaderDeclined' : 'network.leader', {
    city: genitive ?? named(ctx, first.key),
    a: shortly('activities', first.figure, ctx.phrases),
    n: shortly('activities', total, ctx.phrases),
  });
}

/** Active partners with whom nothing happened. */
export function quiet(ctx: PaperContext): Line | null {
  const idle = tiesIn(ctx).partners.filter(({ city }) => ctx.count('activities', { city }).value === 0);
  if (idle.length === 0 || idle.length > longestList) return null;
  return ctx.phrases.sentence('network.quiet', {
    count: oneOrSeveral(idle.length),
    list: tieNames(ctx, idle),
  });
}

/** «Впервые» only where three full years of records before the period know no work, document or tie with the city. */
export function firsts(ctx: PaperContext): readonly Line[] {
  const since = keptSince(ctx.register, ctx.span);
  if (since === null || ctx.request.city !== undefined) return [];
  const before = citiesBefore(ctx.register, ctx.span.first, ctx.counting.asOf);
  const dayBefore = addDays(ctx.span.first, -1);
  const cities = byCity(ctx)
    .rows.filter(({ figure }) => figure.value)
    .filter(({ key }) => !before.has(key) && !isTied(ctx, key, dayBefore))
    .map(({ key }) => key);
  if (cities.length === 0) return [];
  return [
    ctx.phrases.sentence('network.firsts', {
      count: oneOrSeveral(cities.length),
      list: listedWithAnd(ctx, namesOf(ctx, cities)),
      year: since,
    }),
  ];
}

function isTied(ctx: PaperContext, city: string, day: Day): boolean {
  const tie = tieOf(ctx.register, city, day);
  return tie !== null && (tie.rung !== 'contact' || tie.unsure !== null);
}
