import { formatDate } from '../../format/dates';
import { column, dateCell, ordinalCell, row, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { type DocumentRun, documentRuns } from '../composing/document-runs';
import { listed, named, namesOf } from '../composing/naming';
import { altOfItems, pictureTitle } from '../composing/picture-words';
import type { Block } from '../document';
import { type Line, plainText } from '../inline';
import type { TableBlock } from '../tables';
import { partiesOf, termText } from './documents-table';

/** Fewer documents than these need no picture; more do not fit a page. */
const fewest = 3;
const most = 24;

/** Documents in force in the period as bars from signing to the end of their term, those that end first on top. */
export function termsTimeline(ctx: PaperContext): readonly Block[] {
  const all = documentRuns(ctx);
  const runs = all.slice(0, most);
  if (runs.length < fewest) return [];
  const finding = ctx.phrases.sentence('chart.terms.neutral');
  const { title, dataCaption } = pictureTitle(ctx, finding);
  const caption: Line = [
    ...ctx.phrases.sentence('chart.terms.caption', { day: formatDate(ctx.span.last, ctx.lang) }),
    ...(all.length > runs.length ? ctx.phrases.sentence('chart.terms.some') : []),
  ];
  return [
    {
      type: 'timeline',
      id: 'documents.terms',
      title,
      caption,
      alt: altOfItems(
        ctx,
        finding,
        runs.map(({ agreement, term }) => ({
          name: plainText(named(ctx, agreement.id)),
          n: termText(ctx, term),
        })),
      ),
      today: ctx.span.last,
      bars: runs.map(({ agreement, from, until, renewals }, index) => ({
        key: agreement.id,
        label: `${index + 1}. ${labelOf(ctx, agreement)}`,
        from,
        until,
        renewals,
      })),
      data: dataOf(ctx, runs, dataCaption),
      records: runs.map(({ agreement }) => agreement.id),
    },
  ];
}

/** The cities of the other side, as names of documents begin alike; the name where no city is stated. */
function labelOf(ctx: PaperContext, { id, parties }: DocumentRun['agreement']): string {
  const cities = parties.flatMap(
    ({ city, organisation }) => city ?? ctx.register.find('organisation', organisation)?.city ?? [],
  );
  const others = [...new Set(cities)].filter((city) => city !== ctx.office?.city);
  return plainText(others.length > 0 ? listed(ctx, namesOf(ctx, others)) : named(ctx, id));
}

function dataOf(ctx: PaperContext, runs: readonly DocumentRun[], caption: Line): TableBlock {
  return {
    type: 'table',
    id: 'documents.terms.data',
    caption,
    columns: [
      column(ctx, 'number', 10, 'end'),
      column(ctx, 'title'),
      column(ctx, 'parties', 38),
      column(ctx, 'signed', 28),
      column(ctx, 'term', 30),
    ],
    rows: runs.map(({ agreement, term }, index) =>
      row(
        [
          ordinalCell(ctx, index + 1),
          textCell(named(ctx, agreement.id)),
          textCell(partiesOf(ctx, agreement)),
          dateCell(ctx, { from: agreement.signedOn }),
          textCell(termText(ctx, term)),
        ],
        agreement.id,
      ),
    ),
    note: null,
  };
}
