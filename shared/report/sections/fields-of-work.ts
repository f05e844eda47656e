import { paragraph } from '../composing/blocks';
import { findingOf } from '../composing/chart-titles';
import type { PaperContext } from '../composing/context';
import { listed } from '../composing/naming';
import { filled, mostFirst, type Ranking, ranked } from '../composing/rankings';
import { spanBefore } from '../composing/wording';
import type { Block } from '../document';
import { derivedAs, inDigits, item, numberWords, shortly } from '../figures';
import { capitalised, type Line, words } from '../inline';
import { pairedBars } from './city-chart';

/** Of fewer activities than these no growth is told. */
const fewest = 5;

/** Activities by field of cooperation, which fields grew, and which had nothing. */
export function fieldsSection(ctx: PaperContext): readonly Block[] {
  const now = ranked(ctx, 'activities', 'field');
  if (filled(now.rows).length === 0) return [];
  const then = ranked(ctx, 'activities', 'field', {}, ctx.before);
  const label = (key: string): Line => [words(ctx.phrases.text(`field.${key}`))];
  const rows = mostFirst(now.rows).filter(
    ({ key, figure }) => figure.value || (ctx.comparable && figureAt(then, key)),
  );
  const chart =
    rows.length < 2
      ? []
      : [
          pairedBars(ctx, 'fields.chart', rows, label, {
            before: new Map(then.rows.map(({ key, figure }) => [key, figure.value])),
            title: findingOf(ctx, 'fields', now, ({ key }) => label(key)),
            caption: ctx.phrases.sentence(
              now.overlap ? 'chart.fields.captionOverlap' : 'chart.fields.caption',
              {
                n: inDigits(now.total, ctx.phrases),
              },
            ),
          }),
        ];
  return [...paragraph(ctx, 'fields.lead', [distribution(ctx, now), growth(ctx, now, then)]), ...chart];
}

const figureAt = (ranking: Ranking, key: string): number =>
  ranking.rows.find((row) => row.key === key)?.figure.value ?? 0;

function distribution(ctx: PaperContext, { rows, notStated }: Ranking): Line {
  const items = filled(rows).map(({ key, figure }) =>
    item(ctx.phrases.text(`field.${key}`), 'activities', figure, ctx.phrases),
  );
  if (notStated?.value) {
    const printed = derivedAs({ how: 'notStated', measure: 'activities', dimension: 'field' }, inDigits);
    items.push(
      ctx.phrases.sentence('fields.notStated', {
        n: shortly('activities', notStated, ctx.phrases, printed),
      }),
    );
  }
  return ctx.phrases.sentence('fields.list', { list: listed(ctx, items) });
}

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
  const line = ctx.phrases.sentence(`fields.growth.${key}${others}`, {
    count: up > 0 ? up : down,
    k: small(ctx, up > 0 ? up : down),
    j: small(ctx, down),
    n: small(ctx, keys.length),
    span: spanBefore(ctx),
  });
  return capitalised(line);
}

/** A number of fields, of which there are fewer than ten. */
const small = (ctx: PaperContext, n: number): string => numberWords(n, ctx.phrases);
