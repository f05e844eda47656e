import type { Tie } from '../../counting/network';
import type { Rung } from '../../domain/vocabulary';
import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { fullDate, listed, listedWithAnd, namesOf, oneOrSeveral } from '../composing/naming';
import { besides, citiesOf, longestList, tieNames, tiesIn } from '../composing/ties';
import type { Block } from '../document';
import { inSentence } from '../figures';
import type { Line } from '../inline';
import { cityChart } from './city-chart';
import { firsts, leaders, quiet } from './network-work';
import { partnersMap } from './partners-map';

const steps: readonly Rung[] = ['sister', 'friendly', 'partner'];

/** The partner network on the last day counted, what is new in it, and with whom most was done. */
export function network(ctx: PaperContext): readonly Block[] {
  return [
    ...paragraph(ctx, 'network.lead', [...stateOfNetwork(ctx), newPartners(ctx)]),
    ...paragraph(ctx, 'network.work', [...leaders(ctx), quiet(ctx), ...firsts(ctx)]),
    ...cityChart(ctx),
    ...partnersMap(ctx),
  ];
}

function stateOfNetwork(ctx: PaperContext): readonly Line[] {
  const ties = tiesIn(ctx);
  const figure = ctx.count('partners');
  const date = fullDate(ctx, ctx.span.last);
  const lead = figure.value
    ? ctx.phrases.sentence('network.partners', {
        count: figure.value,
        date,
        n: inSentence(figure, ctx.phrases),
        rungs: rungsOf(ctx, ties.partners),
      })
    : ctx.phrases.sentence('network.noPartners', { date });
  const others = besides
    .filter((group) => ties[group].length > 0)
    .map((group) =>
      ctx.phrases.sentence(`network.${group}`, {
        count: oneOrSeveral(ties[group].length),
        list: tieNames(ctx, ties[group]),
      }),
    );
  return [lead, ...others];
}

function rungsOf(ctx: PaperContext, ties: readonly Tie[]): Line {
  const [only] = ties;
  if (only && ties.length === 1) {
    return ctx.phrases.sentence(`network.onlyRung.${only.rung}`, { list: tieNames(ctx, ties) });
  }
  const lines = steps.flatMap((rung) => {
    const here = ties.filter((tie) => tie.rung === rung);
    if (here.length === 0) return [];
    const n = inSentence(ctx.count('partners', { rung }), ctx.phrases);
    if (here.length > longestList) return [ctx.phrases.sentence(`network.rungCount.${rung}`, { n })];
    const list = listed(ctx, namesOf(ctx, citiesOf(here)));
    return [ctx.phrases.sentence(`network.rung.${rung}`, { count: here.length, n, list })];
  });
  return joined(ctx, lines);
}

function joined(ctx: PaperContext, lines: readonly Line[]): Line {
  const semicolon = ctx.phrases.sentence('list.semicolon');
  return lines.flatMap((line, index) => (index === 0 ? line : [...semicolon, ...line]));
}

function newPartners(ctx: PaperContext): Line | null {
  const figure = ctx.count('newPartners');
  if (!figure.value) return null;
  return ctx.phrases.sentence('network.new', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    list: listedWithAnd(ctx, namesOf(ctx, figure.ids)),
  });
}
