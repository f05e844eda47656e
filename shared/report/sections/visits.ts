import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { listed, named } from '../composing/naming';
import { byCity, filled, ranked } from '../composing/rankings';
import { type Way, type WayKey, ways } from '../composing/ways';
import { tailOf } from '../composing/wording';
import type { Block } from '../document';
import { derivedAs, inDigits, inSentence, item, shortly } from '../figures';
import type { Line } from '../inline';
import { knownSizes, sizeInTotal, worked } from './visit-sizes';
import { madeForEvents, narratedVisits, visitsOf } from './visit-stories';

/** Delegations received or sent, or online meetings: how many, from where, at which level, how many people. */
export function visitsSection(ctx: PaperContext, key: WayKey): readonly Block[] {
  const figure = ctx.count(ways[key].visits);
  const lead = visitsTotal(ctx, key);
  if (!figure.value) return paragraph(ctx, `${key}.lead`, [lead]);
  return [
    ...paragraph(ctx, `${key}.lead`, [lead, ...visitsBreakdown(ctx, key)]),
    ...paragraph(ctx, `${key}.events`, madeForEvents(ctx, key, visitsOf(ctx, figure.ids))),
    ...narratedVisits(ctx, key, visitsOf(ctx, figure.ids)),
  ];
}

/** «Приняты 5 делегаций общей численностью 67 человек из 7 городов — на 2 больше, чем годом ранее (3).» */
export function visitsTotal(ctx: PaperContext, key: WayKey): Line {
  const way: Way = ways[key];
  const figure = ctx.count(way.visits);
  const tail = tailOf(ctx, way.visits);
  if (!figure.value) return ctx.phrases.sentence(`${key}.none`, { tail });
  return ctx.phrases.sentence(`${key}.total`, {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    people: sizeInTotal(ctx, way),
    cities: numberOfCities(ctx, way),
    tail,
    city: named(ctx, ctx.office?.city),
  });
}

/** What is not known of the delegations, and their levels. */
export function visitsBreakdown(ctx: PaperContext, key: WayKey): readonly (Line | null)[] {
  const way: Way = ways[key];
  return [withoutCity(ctx, way, key), knownSizes(ctx, way), key === 'online' ? null : levels(ctx, way)];
}

/** « из 7 городов», said only where every delegation has its city. */
function numberOfCities(ctx: PaperContext, way: Way): Line {
  if (ctx.request.city !== undefined) return [];
  const ranking = byCity(ctx, ctx.span, way.visits);
  const cities = ranking.rows.filter(({ figure }) => figure.value);
  if (cities.length < 2 || ranking.notStated?.value) return [];
  const n = worked(ctx, ranking.total, 'cities', cities.length);
  return ctx.phrases.sentence(`fromCities.${way.direction}`, { count: cities.length, n });
}

function withoutCity(ctx: PaperContext, way: Way, key: string): Line | null {
  const { notStated, total } = ranked(ctx, way.visits, 'city');
  if (!notStated?.value || key === 'online') return null;
  if (notStated.value === total.value) return ctx.phrases.sentence('cityMissing.all');
  return ctx.phrases.sentence('cityMissing.some', {
    count: notStated.value,
    n: derivedAs({ how: 'notStated', measure: way.visits, dimension: 'city' }, inSentence)(
      notStated,
      ctx.phrases,
    ),
  });
}

/** «По уровню: заместитель главы города — 2, департамент — 3.» */
function levels(ctx: PaperContext, way: Way): Line | null {
  const { rows, notStated, total } = ranked(ctx, way.visits, 'level');
  const known = filled(rows);
  if (known.length === 0) return null;
  if ((total.value ?? 0) === 1 && known[0]) {
    return ctx.phrases.sentence('level.single', { level: ctx.phrases.text(`visitLevel.${known[0].key}`) });
  }
  const items = known.map(({ key, figure }) =>
    item(ctx.phrases.text(`visitLevel.${key}`), 'delegations', figure, ctx.phrases),
  );
  if (notStated?.value) {
    const printed = derivedAs({ how: 'notStated', measure: way.visits, dimension: 'level' }, inDigits);
    items.push(
      ctx.phrases.sentence('level.notStated', {
        n: shortly('delegations', notStated, ctx.phrases, printed),
      }),
    );
  }
  return ctx.phrases.sentence('level.list', { list: listed(ctx, items) });
}

/** Meetings with city leaders, a measure of its own. */
export const leaderMeetings = (ctx: PaperContext): readonly Block[] =>
  paragraph(ctx, 'visits.leaderMeetings', [leaderMeetingsTotal(ctx)]);

export function leaderMeetingsTotal(ctx: PaperContext): Line | null {
  const figure = ctx.count('leaderMeetings');
  if (!figure.value) return null;
  const places = { n: inSentence(figure, ctx.phrases), tail: tailOf(ctx, 'leaderMeetings') };
  return figure.qualifier === 'exact'
    ? ctx.phrases.sentence('leaderMeetings', { count: figure.value, ...places })
    : ctx.phrases.sentence('leaderMeetingsQualified', places);
}
