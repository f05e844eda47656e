import type { Tie } from '../../counting/network';
import { collatorFor } from '../../format/collation';
import { formatDate } from '../../format/dates';
import { ownLevelName } from '../../format/names';
import { column, figureCell, ordinalCell, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, stated } from '../composing/naming';
import { tiesIn } from '../composing/ties';
import { spanLabels } from '../composing/wording';
import type { Block } from '../document';
import { plainText } from '../inline';
import type { TableRow } from '../tables';

/** Every city with ties: level, since when, activities in this period and the one before. */
export function partnersTable(ctx: PaperContext): readonly Block[] {
  const groups = tiesIn(ctx);
  const ties = [
    ...groups.partners,
    ...groups.contacts,
    ...groups.dormant,
    ...groups.suspended,
    ...groups.ended,
  ];
  const rest = [...groups.undated, ...groups.vague];
  const [now, then] = spanLabels(ctx);
  const all = [...ties, ...rest];
  // An office that keeps no regions gets no empty column.
  const withRegion = all.some(({ city }) => ctx.register.find('city', city)?.region !== undefined);
  const columns = [
    column(ctx, 'number', 10, 'end'),
    column(ctx, 'city'),
    ...(withRegion ? [column(ctx, 'region')] : []),
    column(ctx, 'level', 34),
    column(ctx, 'since', 32),
    { head: now, align: 'end', widthMm: 20 } as const,
    ...(ctx.comparable ? [{ head: then, align: 'end', widthMm: 20 } as const] : []),
  ];
  const rows = sortedTies(ctx, all).map((tie, index) => tieRow(ctx, tie, index, withRegion));
  const caption = ctx.phrases.sentence('appendix.partners.caption', {
    date: formatDate(ctx.span.last, ctx.lang),
  });
  return table(
    ctx,
    'appendix.partners',
    caption,
    columns,
    rows,
    ctx.phrases.sentence('appendix.partners.note'),
  );
}

const order = ['sister', 'friendly', 'partner', 'contact'];

/** Ties by level, halted ones last, and by name. */
export function sortedTies(ctx: PaperContext, ties: readonly Tie[]): readonly Tie[] {
  const { compare } = collatorFor(ctx.lang);
  const name = new Map(ties.map(({ city }) => [city, plainText(named(ctx, city))]));
  const weight = ({ rung, state }: Tie) => order.indexOf(rung) + (state === 'active' ? 0 : order.length);
  return [...ties].sort(
    (a, b) => weight(a) - weight(b) || compare(name.get(a.city) ?? '', name.get(b.city) ?? ''),
  );
}

/** The level of a tie in words, the office's own where it has them, with its halt. */
export function levelOf(ctx: PaperContext, { rung, state }: Pick<Tie, 'rung' | 'state'>): string {
  const level = ownLevelName(ctx.office, rung, ctx.lang) ?? ctx.phrases.text(`rung.${rung}`);
  return state === 'active' ? level : ctx.phrases.text(`tieState.${state}`, { level });
}

function tieRow(ctx: PaperContext, tie: Tie, index: number, withRegion: boolean): TableRow {
  const city = ctx.register.find('city', tie.city);
  const { current, before } = ctx.compare('activities', { city: tie.city });
  return row(
    [
      ordinalCell(ctx, index + 1),
      textCell(named(ctx, tie.city)),
      ...(withRegion ? [textCell(stated(ctx, tie.city, 'region', city?.region))] : []),
      textCell(levelOf(ctx, tie)),
      tie.since
        ? ({ type: 'date', span: { from: tie.since }, text: formatDate(tie.since, ctx.lang) } as const)
        : textCell(ctx.phrases.text('notDated')),
      figureCell(ctx, current),
      ...(ctx.comparable ? [figureCell(ctx, before)] : []),
    ],
    tie.city,
  );
}
