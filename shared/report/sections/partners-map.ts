import type { CountedFigure } from '../../counting/figure';
import { collatorFor } from '../../format/collation';
import { type Coordinates, coordinatesOf } from '../../names/place-of-city';
import { column, figureCell, ordinalCell, row, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { listedWithAnd, named, namesOf, oneOrSeveral } from '../composing/naming';
import { altOfItems, pictureTitle } from '../composing/picture-words';
import { byCity } from '../composing/rankings';
import { citiesOf, tiesIn } from '../composing/ties';
import type { Block } from '../document';
import { type Line, plainText } from '../inline';
import type { MapPlace } from '../pictures';
import type { TableBlock } from '../tables';

/** Fewer cities than these are found on a map without help. */
const fewest = 4;

interface Point {
  readonly city: string;
  readonly name: string;
  readonly place: Coordinates;
  readonly figure: CountedFigure;
  readonly partner: boolean;
}

/**
 * Partner cities, other cities with ties, and those with activities in the period on a map; those whose place nobody
 * knows by name below.
 */
export function partnersMap(ctx: PaperContext): readonly Block[] {
  if (ctx.request.city !== undefined) return [];
  const { points, unplaced } = placed(ctx);
  if (points.length < fewest) return [];
  const finding = ctx.phrases.sentence('chart.map.neutral');
  const { title, dataCaption } = pictureTitle(ctx, finding);
  return [
    {
      type: 'map',
      id: 'network.map',
      title,
      caption: captionOf(ctx, unplaced),
      alt: altOfItems(
        ctx,
        finding,
        points.map(({ name, figure }) => ({ name, n: figure.value ?? 0 })),
      ),
      own: ownPlace(ctx),
      points: points.map(({ city, name, place, figure, partner }) => ({
        key: city,
        label: name,
        ...place,
        value: figure.value ?? 0,
        partner,
      })),
      data: dataOf(ctx, points, dataCaption),
      records: [...new Set(points.flatMap(({ city, figure }) => [city, ...figure.ids]))],
    },
  ];
}

/** Most activities first, equals by name. */
function placed(ctx: PaperContext): {
  readonly points: readonly Point[];
  readonly unplaced: readonly string[];
} {
  const ties = tiesIn(ctx);
  const partners = new Set(citiesOf(ties.partners));
  const others = citiesOf([...ties.contacts, ...ties.undated, ...ties.vague]);
  const active = byCity(ctx).rows.map(({ key }) => key);
  const points: Point[] = [];
  const unplaced: string[] = [];
  for (const id of new Set([...partners, ...others, ...active])) {
    const city = ctx.register.find('city', id);
    if (!city || city.parent !== undefined || id === ctx.office?.city) continue;
    const place = coordinatesOf(city);
    if (!place) {
      unplaced.push(id);
      continue;
    }
    const figure = ctx.count('activities', { city: id });
    points.push({ city: id, name: plainText(named(ctx, id)), place, figure, partner: partners.has(id) });
  }
  const { compare } = collatorFor(ctx.lang);
  points.sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0) || compare(a.name, b.name));
  return { points, unplaced };
}

function ownPlace(ctx: PaperContext): MapPlace | null {
  const city = ctx.office?.city === undefined ? undefined : ctx.register.find('city', ctx.office.city);
  const place = city && coordinatesOf(city);
  return place ? { label: plainText(named(ctx, city.id)), ...place } : null;
}

function captionOf(ctx: PaperContext, unplaced: readonly string[]): Line {
  const words = ctx.phrases.sentence('chart.map.caption');
  if (unplaced.length === 0) return words;
  const list = listedWithAnd(ctx, namesOf(ctx, unplaced));
  return [
    ...words,
    ...ctx.phrases.sentence('chart.map.unplaced', { count: oneOrSeveral(unplaced.length), list }),
  ];
}

function dataOf(ctx: PaperContext, points: readonly Point[], caption: Line): TableBlock {
  return {
    type: 'table',
    id: 'network.map.data',
    caption,
    columns: [
      column(ctx, 'number', 10, 'end'),
      column(ctx, 'city'),
      { head: ctx.phrases.text('chart.map.activities'), align: 'end', widthMm: 40 },
    ],
    rows: points.map(({ city, figure }, index) =>
      row([ordinalCell(ctx, index + 1), textCell(named(ctx, city)), figureCell(ctx, figure)], city),
    ),
    note: null,
  };
}
