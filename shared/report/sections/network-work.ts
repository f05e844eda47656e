import { citiesBefore } from '../../counting/cities-before';
import type { CountedFigure } from '../../counting/figure';
import { tieOf } from '../../counting/network';
import { addDays, type Day } from '../../domain/partial-date';
import { keptSince } from '../composing/comparable';
import type { PaperContext } from '../composing/context';
import { listedWithAnd, named, namesOf, oneOrSeveral } from '../composing/naming';
import { byCity, leadersOf, type Ranked, type Ranking } from '../composing/rankings';
import { longestList, tieNames, tiesIn } from '../composing/ties';
import { spanBefore, tailOf } from '../composing/wording';
import { shortly } from '../figures';
import { capitalised, type Line } from '../inline';

/** Of fewer activities than these nobody is said to lead. */
const fewest = 5;
/** More cities at the same figure than these are no finding. */
const mostLeaders = 2;

/** The one or two cities with most activities, and who they were in the span before. */
export function leaders(ctx: PaperContext): readonly Line[] {
  if (ctx.request.city !== undefined) return [];
  const now = leadingIn(byCity(ctx));
  if (!now) return [];
  const then = ctx.comparable ? leadingIn(byCity(ctx, ctx.before)) : null;
  return [leading(ctx, now), ...(then ? [leadingBefore(ctx, now, then)] : [])];
}

interface Leading {
  readonly first: Ranked;
  readonly keys: readonly string[];
  readonly total: CountedFigure;
}

function leadingIn({ rows, total }: Ranking): Leading | null {
  const ahead = leadersOf(rows);
  const [first] = ahead;
  if (!first || ahead.length > mostLeaders || (total.value ?? 0) < fewest) return null;
  return { first, keys: ahead.map(({ key }) => key), total };
}

const placesIn = (ctx: PaperContext, { first, keys, total }: Leading) => ({
  list: listedWithAnd(ctx, namesOf(ctx, keys)),
  a: shortly('activities', first.figure, ctx.phrases),
  n: shortly('activities', total, ctx.phrases),
});

/** One city is named in the form that its stored cases allow. */
function leading(ctx: PaperContext, now: Leading): Line {
  if (now.keys.length > 1) return ctx.phrases.sentence('network.leaders', placesIn(ctx, now));
  const genitive =
    ctx.lang === 'ru' ? ctx.register.find('city', now.first.key)?.russianCases?.genitive : undefined;
  return ctx.phrases.sentence(genitive ? 'network.leaderDeclined' : 'network.leader', {
    ...placesIn(ctx, now),
    list: genitive ?? named(ctx, now.first.key),
  });
}

/** «Годом ранее на первом месте был город Гуанчжоу: 3 из 9.» */
function leadingBefore(ctx: PaperContext, now: Leading, then: Leading): Line {
  const isSame = now.keys.length === 1 && then.keys.length === 1 && now.first.key === then.first.key;
  const key = isSame ? 'same' : then.keys.length > 1 ? 'several' : 'one';
  return capitalised(
    ctx.phrases.sentence(`network.leaderBefore.${key}`, { ...placesIn(ctx, then), span: spanBefore(ctx) }),
  );
}

/** Active partners with whom nothing happened; of one alone, what happened in the span before. */
export function quiet(ctx: PaperContext): Line | null {
  const idle = tiesIn(ctx).partners.filter(({ city }) => ctx.count('activities', { city }).value === 0);
  const [first] = idle;
  if (!first || idle.length > longestList) return null;
  return ctx.phrases.sentence('network.quiet', {
    count: oneOrSeveral(idle.length),
    list: tieNames(ctx, idle),
    tail: idle.length === 1 ? quietBefore(ctx, first.city) : [],
  });
}

function quietBefore(ctx: PaperContext, city: string): Line {
  const { before } = ctx.compare('activities', { city });
  if (!ctx.comparable || !before.value) return tailOf(ctx, 'activities', { city });
  const b = shortly('activities', before, ctx.phrases);
  return ctx.phrases.sentence('fields.before.other', { span: spanBefore(ctx), b });
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
