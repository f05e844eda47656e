import type { Tie } from '../../counting/network';
import { formatDate } from '../../format/dates';
import { countryName } from '../../format/names';
import { figureCell, ordinalCell, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { inForceCell } from '../composing/in-force';
import { named, stated } from '../composing/naming';
import { tiesIn } from '../composing/ties';
import { spanLabels } from '../composing/wording';
import type { Block } from '../document';
import { inDigits } from '../figures';
import { levelOf, sortedTies } from '../sections/partners-table';
import { type ListColumn, listColumn, listTable } from './list-table';

/** A tie by the id of its city. */
interface Partner extends Tie {
  readonly id: string;
}

/** Every city with ties on the day: level and its proof, documents in force, activities of this year and the last. */
export function partnersList(ctx: PaperContext): readonly Block[] {
  const ties = sortedTies(ctx, Object.values(tiesIn(ctx)).flat());
  const partners = ties.map((tie): Partner => ({ ...tie, id: tie.city }));
  const note = ctx.phrases.sentence('papers.register.partners.note');
  return listTable('register.partners', columnsOf(ctx), partners, 1, note);
}

function columnsOf(ctx: PaperContext): readonly ListColumn<Partner>[] {
  const [now, then] = spanLabels(ctx);
  const find = (id: string) => ctx.register.find('city', id);
  const total = ctx.phrases.sentence('groupHead', {
    x: ctx.phrases.text('papers.register.partners.total'),
    n: inDigits(ctx.count('partners'), ctx.phrases),
  });
  const figures = (head: string, which: 'current' | 'before'): ListColumn<Partner> => ({
    head,
    align: 'end',
    widthMm: 22,
    cell: ({ city }) => figureCell(ctx, ctx.compare('activities', { city })[which]),
  });
  return [
    listColumn(ctx, 'number', 9, (_, index) => ordinalCell(ctx, index + 1), { align: 'end' }),
    listColumn(ctx, 'city', null, ({ city }) => textCell(named(ctx, city)), { total: () => textCell(total) }),
    listColumn(ctx, 'localName', 30, ({ city }) => textCell(find(city)?.localName ?? null)),
    listColumn(ctx, 'country', 28, ({ city }) => {
      const country = find(city)?.country;
      return textCell(country === undefined ? null : countryName(country, ctx.lang, ctx.office));
    }),
    listColumn(ctx, 'region', 32, ({ city }) => textCell(stated(ctx, city, 'region', find(city)?.region))),
    listColumn(ctx, 'relations', 34, (tie) => textCell(levelOf(ctx, tie))),
    listColumn(ctx, 'since', 30, ({ since }) =>
      since === null
        ? textCell(ctx.phrases.text('notDated'))
        : { type: 'date', span: { from: since }, text: formatDate(since, ctx.lang) },
    ),
    listColumn(ctx, 'proof', 44, ({ proof }) => textCell(proof === undefined ? null : named(ctx, proof))),
    listColumn(ctx, 'inForce', 22, ({ city }) => inForceCell(ctx, city), { align: 'end' }),
    figures(now, 'current'),
    ...(ctx.comparable ? [figures(then, 'before')] : []),
  ];
}
