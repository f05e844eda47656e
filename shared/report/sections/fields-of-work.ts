import { paragraph } from '../composing/blocks';
import { findingOf } from '../composing/chart-titles';
import type { PaperContext } from '../composing/context';
import { listed } from '../composing/naming';
import { filled, mostFirst, type Ranking, ranked } from '../composing/rankings';
import { spanBefore } from '../composing/wording';
import { workedOut } from '../composing/worked-out';
import type { Block } from '../document';
import { derivedAs, inDigits, inSentence, item, numberWords, type Printing, shortly } from '../figures';
import { capitalised, type Line, words } from '../inline';
import type { Move } from '../inlines';
import { pairedBars } from './city-chart';
import { fieldStory } from './field-story';

/** Of fewer activities than these no growth is told. */
const fewest = 5;

/** Activities by field of cooperation in one sentence, which fields grew, and the fields as bars. */
export function fieldsSection(ctx: PaperContext): readonly Block[] {
  const [now, then] = rankingsOf(ctx);
  if (filled(now.rows).length === 0) return [];
  return [
    ...paragraph(ctx, 'fields.lead', [distribution(ctx, now), growth(ctx, now, then)]),
    ...fieldsChart(ctx, now, then),
  ];
}

/** The same with a paragraph for each field, which tells what its number is made of. */
export function fieldsTold(ctx: PaperContext): readonly Block[] {
  const [now, then] = rankingsOf(ctx);
  if (filled(now.rows).length === 0) return [];
  return [
    ...paragraph(ctx, 'fields.lead', [growth(ctx, now, then), unstated(ctx, now)]),
    ...filled(now.rows).flatMap((row) => fieldStory(ctx, row)),
    ...fieldsChart(ctx, now, then),
  ];
}

const rankingsOf = (ctx: PaperContext): readonly [Ranking, Ranking] => [
  ranked(ctx, 'activities', 'field'),
  ranked(ctx, 'activities', 'field', {}, ctx.before),
];

function fieldsChart(ctx: PaperContext, now: Ranking, then: Ranking): readonly Block[] {
  const label = (key: string): Line => [words(ctx.phrases.text(`field.${key}`))];
  const rows = mostFirst(now.rows).filter(
    ({ key, figure }) => figure.value || (ctx.comparable && figureAt(then, key)),
  );
  if (rows.length < 2) return [];
  const caption = ctx.phrases.sentence(now.overlap ? 'chart.fields.captionOverlap' : 'chart.fields.caption', {
    n: inDigits(now.total, ctx.phrases),
  });
  return [
    pairedBars(ctx, 'fields.chart', rows, label, {
      before: new Map(then.rows.map(({ key, figure }) => [key, figure.value])),
      title: findingOf(ctx, 'fields', now, ({ key }) => label(key)),
      caption,
    }),
  ];
}

const figureAt = (ranking: Ranking, key: string): number =>
  ranking.rows.find((row) => row.key === key)?.figure.value ?? 0;

function distribution(ctx: PaperContext, { rows, notStated, total }: Ranking): Line {
  const known = filled(rows);
  const [only] = known;
  if (only && known.length === 1 && total.value === 1) {
    return ctx.phrases.sentence('fields.single', { field: ctx.phrases.text(`field.${only.key}`) });
  }
  const items = known.map(({ key, figure }) =>
    item(ctx.phrases.text(`field.${key}`), 'activities', figure, ctx.phrases),
  );
  if (notStated?.value) {
    const n = shortly('activities', notStated, ctx.phrases, unstatedAs(inDigits));
    items.push(ctx.phrases.sentence('fields.notStated', { n }));
  }
  return ctx.phrases.sentence('fields.list', { list: listed(ctx, items) });
}

/** «Направление не указано у 3 мероприятий и визитов.» */
function unstated(ctx: PaperContext, { notStated }: Ranking): Line | null {
  if (!notStated?.value) return null;
  const n = unstatedAs(inSentence)(notStated, ctx.phrases);
  return ctx.phrases.sentence('fields.unstated', { count: notStated.value, n });
}

const unstatedAs = (printed: Printing): Printing =>
  derivedAs({ how: 'notStated', measure: 'activities', dimension: 'field' }, printed);

/** «выросли 3 направления из 6, остальные остались на прежнем уровне» */
function growth(ctx: PaperContext, now: Ranking, then: Ranking): Line | null {
  if (!ctx.comparable) return null;
  const keys = [...new Set([...now.rows, ...then.rows].map(({ key }) => key))].filter(
    (key) => figureAt(now, key) || figureAt(then, key),
  );
  const up = keys.filter((key) => figureAt(now, key) > figureAt(then, key)).length;
  const down = keys.filter((key) => figureAt(now, key) < figureAt(then, key)).length;
  const few = (now.total.value ?? 0) + (then.total.value ?? 0) < fewest;
  if (few || keys.length < 2 || (up === 0 && down === 0)) return null;
  const key = up > 0 && down > 0 ? 'both' : up > 0 ? 'up' : 'down';
  const others = up + down === keys.length ? 'All' : 'Some';
  const ids = [...new Set([...now.total.ids, ...then.total.ids])];
  const number = (value: number, move: Move) =>
    workedOut(
      ctx,
      { value, text: numberWords(value, ctx.phrases), ids },
      { how: 'fieldsMoved', measure: 'activities', before: ctx.before.text, move },
    );
  const line = ctx.phrases.sentence(`fields.growth.${key}${others}`, {
    count: up > 0 ? up : down,
    k: up > 0 ? number(up, 'up') : number(down, 'down'),
    j: number(down, 'down'),
    n: number(keys.length, 'any'),
    span: spanBefore(ctx),
  });
  return capitalised(line);
}
