import type { CountedFigure } from '../../counting/figure';
import { networkOn, type Tie } from '../../counting/network';
import type { Rung } from '../../domain/vocabulary';
import type { Block } from '../document';
import { inDigits, inSentence, shortly } from '../figures';
import type { Line } from '../inline';
import { paragraph } from './blocks';
import { cityChart } from './city-chart';
import { yearsKept } from './comparable';
import type { SummaryContext } from './context';
import { citiesListed, fullDate, listed, named } from './naming';
import { byCity, leadersOf } from './rankings';

/** Longer lists of names are left to the appendix. */
const longestList = 12;

const steps: readonly Rung[] = ['sister', 'friendly', 'partner'];

/** The partner network on the last day counted, what is new in it, and with whom most was done. */
export function network(ctx: SummaryContext): readonly Block[] {
  return [
    ...paragraph(ctx, 'network.lead', [...stateOfNetwork(ctx), newPartners(ctx)]),
    ...paragraph(ctx, 'network.work', [leader(ctx), quiet(ctx), ...firsts(ctx)]),
    ...cityChart(ctx),
  ];
}

/** Ties inside the summary's scope. */
export function tiesIn(ctx: SummaryContext): { readonly [G in Group]: readonly Tie[] } {
  const all = networkOn(ctx.register, ctx.span.last);
  const inScope = ({ city }: Tie) =>
    (ctx.request.city === undefined || ctx.request.city === city) &&
    (ctx.request.country === undefined || ctx.register.find('city', city)?.country === ctx.request.country);
  return {
    partners: all.partners.filter(inScope),
    contacts: all.contacts.filter(inScope),
    dormant: all.dormant.filter(inScope),
    suspended: all.suspended.filter(inScope),
    ended: all.ended.filter(inScope),
    undated: all.undated.filter(inScope),
    vague: all.vague.filter(inScope),
  };
}

const besides = ['contacts', 'dormant', 'suspended', 'ended', 'undated', 'vague'] as const;
type Group = 'partners' | (typeof besides)[number];

function stateOfNetwork(ctx: SummaryContext): readonly Line[] {
  const ties = tiesIn(ctx);
  const figure = ctx.count('partners');
  const date = fullDate(ctx, ctx.span.last);
  const lead = figure.value
    ? ctx.phrases.sentence('network.partners', {
        count: figure.value,
        date,
        n: inSentence(figure, ctx.phrases),
        rungs: joined(ctx, rungsOf(ctx, ties.partners)),
      })
    : ctx.phrases.sentence('network.noPartners', { date });
  const others = besides
    .filter((group) => ties[group].length > 0)
    .map((group) =>
      ctx.phrases.sentence(`network.${group}`, {
        count: ties[group].length,
        list: tieNames(ctx, ties[group]),
      }),
    );
  return [lead, ...others];
}

function rungsOf(ctx: SummaryContext, ties: readonly Tie[]): readonly Line[] {
  return steps.flatMap((rung) => {
    const here = ties.filter((tie) => tie.rung === rung);
    if (here.length === 0) return [];
    const n = inDigits(ctx.count('partners', { rung }), ctx.phrases);
    if (here.length > longestList) return [ctx.phrases.sentence(`network.rungCount.${rung}`, { n })];
    const list = tieNames(ctx, here);
    return [ctx.phrases.sentence(`network.rung.${rung}`, { count: here.length, n, list })];
  });
}

function joined(ctx: SummaryContext, lines: readonly Line[]): Line {
  const semicolon = ctx.phrases.sentence('list.semicolon');
  return lines.flatMap((line, index) => (index === 0 ? line : [...semicolon, ...line]));
}

const tieNames = (ctx: SummaryContext, ties: readonly Tie[]): Line =>
  citiesListed(
    ctx,
    ties.map(({ city }) => city),
  );

function newPartners(ctx: SummaryContext): Line | null {
  const figure = ctx.count('newPartners');
  if (!figure.value) return null;
  return ctx.phrases.sentence('network.new', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    list: citiesListed(ctx, figure.ids),
  });
}

/** The one city with most activities; said only of enough activities, and in the form its stored cases allow. */
function leader(ctx: SummaryContext): Line | null {
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
function quiet(ctx: SummaryContext): Line | null {
  const idle = tiesIn(ctx).partners.filter(({ city }) => ctx.count('activities', { city }).value === 0);
  if (idle.length === 0 || idle.length > longestList) return null;
  return ctx.phrases.sentence('network.quiet', { count: idle.length, list: tieNames(ctx, idle) });
}

/** «Впервые» only where three full years of records before the period know nothing of the city. */
function firsts(ctx: SummaryContext): readonly Line[] {
  const since = yearsKept(ctx.register, ctx.span);
  if (since === null || ctx.request.city !== undefined) return [];
  const cities = byCity(ctx)
    .rows.filter(({ figure }) => figure.value)
    .filter(({ key }) => isFirst(ctx, key))
    .map(({ key }) => key);
  if (cities.length === 0) return [];
  return [
    ctx.phrases.sentence('network.firsts', {
      count: cities.length,
      list: listed(
        ctx,
        cities.map((city) => named(ctx, city)),
      ),
      year: since,
    }),
  ];
}

function isFirst(ctx: SummaryContext, city: string): boolean {
  const earlier: CountedFigure = ctx.countBefore('activities', { city });
  return earlier.value === 0 && earlier.vagueIds.length === 0;
}
