import { count } from '../../counting/count';
import { tieOf } from '../../counting/network';
import type { City } from '../../domain/city';
import { precisionOf } from '../../domain/partial-date';
import { periodOf } from '../../domain/period';
import { formatDate } from '../../format/dates';
import { formatNumber } from '../../format/numbers';
import { amountIn } from '../amounts';
import { textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { inForceCell } from '../composing/in-force';
import { workedOut } from '../composing/worked-out';
import type { Block } from '../document';
import { inDigits } from '../figures';
import type { FigureInline } from '../inlines';
import { levelOf } from '../sections/partners-table';
import type { Cell } from '../tables';
import { distanceKm } from './distance';

type Fact = readonly [key: string, cell: Cell];

/** What stands at the top of a brief: level, population and distance as far as they are recorded, documents, activities. */
export function facts(ctx: PaperContext): readonly Block[] {
  const city = ctx.register.find('city', ctx.request.city);
  if (!city) return [];
  const all: readonly Fact[] = [
    ['level', textCell(levelFact(ctx, city.id))],
    ...population(ctx, city),
    ...distance(ctx, city),
    ['documents', inForceCell(ctx, city.id)],
    ['activities', activitiesFact(ctx)],
  ];
  return [
    {
      type: 'table',
      id: 'brief.facts',
      caption: ctx.phrases.sentence('papers.brief.facts.caption'),
      columns: all.map(([key]) => ({
        head: ctx.phrases.text(`papers.brief.facts.${key}`),
        align: 'start',
        widthMm: null,
      })),
      rows: [{ kind: 'row', cells: all.map(([, cell]) => cell), record: city.id }],
      note: null,
      records: [city.id],
    },
  ];
}

function levelFact(ctx: PaperContext, city: string): string {
  const tie = tieOf(ctx.register, city, ctx.request.asOf);
  if (!tie) return ctx.phrases.text('papers.brief.facts.noTie');
  const level = levelOf(ctx, tie);
  if (tie.since === null) return level;
  const key = precisionOf(tie.since) === 'day' ? 'since' : 'sinceVague';
  return ctx.phrases.text(`papers.brief.facts.${key}`, { level, date: formatDate(tie.since, ctx.lang) });
}

/** As the city's record states it. */
function population(ctx: PaperContext, { id, population: people }: City): readonly Fact[] {
  if (!people) return [];
  const n: FigureInline = {
    type: 'figure',
    text: amountIn(ctx.lang, people).text,
    ...people,
    measure: 'indicator',
    scope: ctx.scope,
    period: ctx.span.text,
    rule: null,
    ids: [id],
  };
  const count = Math.trunc(people.value);
  return [['population', textCell(ctx.phrases.sentence('papers.brief.facts.people', { count, n }))]];
}

/** Over the ground, where both places are known; a city lies in no distance from itself. */
function distance(ctx: PaperContext, city: City): readonly Fact[] {
  const home = ctx.register.find('city', ctx.office?.city);
  const km = distanceKm(home, city);
  if (!home || home.id === city.id || km === null) return [];
  const n = workedOut(
    ctx,
    { value: km, text: formatNumber(km, ctx.lang), ids: [home.id, city.id] },
    { how: 'kilometres' },
  );
  return [['distance', textCell(ctx.phrases.sentence('papers.brief.facts.km', { n }))]];
}

/** Since the register was begun. */
function activitiesFact(ctx: PaperContext): Cell {
  const always = periodOf(`0001..${ctx.request.asOf}`);
  const figure = count(ctx.register, 'activities', always, ctx.scope, ctx.counting);
  return { type: 'figure', figure: inDigits(figure, ctx.phrases) };
}
