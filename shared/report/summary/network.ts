import type { CountedFigure } from '../../counting/figure';
import { type Network, networkOn, type Tie, tieOf } from '../../counting/network';
import { addDays } from '../../domain/partial-date';
import type { Rung } from '../../domain/vocabulary';
import type { Block } from '../document';
import { inSentence, shortly } from '../figures';
import type { Line } from '../inline';
import { paragraph } from './blocks';
import { cityChart } from './city-chart';
import { keptSince } from './comparable';
import type { SummaryContext } from './context';
import { fullDate, listed, listedWithAnd, named, namesOf } from './naming';
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
    contacts: [...all.contacts, ...unsureContacts(all)].filter(inScope),
    dormant: all.dormant.filter(inScope),
    suspended: all.suspended.filter(inScope),
    ended: all.ended.filter(inScope),
    undated: all.undated.filter((tie) => inScope(tie) && tie.mayBePartner),
    vague: all.vague.filter((tie) => inScope(tie) && tie.mayBePartner),
  };
}

/** Without a sure date, but contacts by any reading. */
const unsureContacts = ({ undated, vague }: Network): readonly Tie[] =>
  [...undated, ...vague].filter(({ mayBePartner }) => !mayBePartner);

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
    const n = inSentence(ctx.count('partners', { rung }), ctx.phrases);
    if (here.length > longestList) return [ctx.phrases.sentence(`network.rungCount.${rung}`, { n })];
    const list = listed(ctx, namesOf(ctx, citiesOf(here)));
    return [ctx.phrases.sentence(`network.rung.${rung}`, { count: here.length, n, list })];
  });
}

function joined(ctx: SummaryContext, lines: readonly Line[]): Line {
  const semicolon = ctx.phrases.sentence('list.semicolon');
  return lines.flatMap((line, index) => (index === 0 ? line : [...semicolon, ...line]));
}

const citiesOf = (ties: readonly Tie[]): readonly string[] => ties.map(({ city }) => city);

/** Names in a sentence, with "and" before the last. */
const tieNames = (ctx: SummaryContext, ties: readonly Tie[]): Line =>
  listedWithAnd(ctx, namesOf(ctx, citiesOf(ties)));

function newPartners(ctx: SummaryContext): Line | null {
  const figure = ctx.count('newPartners');
  if (!figure.value) return null;
  return ctx.phrases.sentence('network.new', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    list: listedWithAnd(ctx, namesOf(ctx, figure.ids)),
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

/** «Впервые» only where three full years of records before the period know no work, document or tie with the city. */
function firsts(ctx: SummaryContext): readonly Line[] {
  const since = keptSince(ctx.register, ctx.span);
  if (since === null || ctx.request.city !== undefined) return [];
  const cities = byCity(ctx)
    .rows.filter(({ figure }) => figure.value)
    .filter(({ key }) => isFirst(ctx, key))
    .map(({ key }) => key);
  if (cities.length === 0) return [];
  return [
    ctx.phrases.sentence('network.firsts', {
      count: cities.length,
      list: listedWithAnd(ctx, namesOf(ctx, cities)),
      year: since,
    }),
  ];
}

const isNone = ({ value, vagueIds }: CountedFigure): boolean => value === 0 && vagueIds.length === 0;

function isFirst(ctx: SummaryContext, city: string): boolean {
  const tie = tieOf(ctx.register, city, addDays(ctx.span.first, -1));
  const known = tie !== null && (tie.rung !== 'contact' || tie.unsure !== null);
  return (
    !known && [ctx.countBefore('activities', { city }), ctx.countBefore('documents', { city })].every(isNone)
  );
}
