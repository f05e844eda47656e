import { compareDates } from '../../../domain/partial-date';
import type { RecordOf } from '../../../domain/records';
import { paragraph } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { dateIn, listed, oneOrSeveral } from '../../composing/naming';
import { quotedTitle } from '../../composing/quoting';
import { type WayKey, ways } from '../../composing/ways';
import { recordsInSentence } from '../../composing/worked-out';
import type { Block } from '../../document';
import { type Line, words } from '../../inline';
import { monthsChart } from '../../sections/months-chart';
import { madeForEvents, toldVisits, visitsOf } from '../../sections/visit-stories';
import { visitsBreakdown } from '../../sections/visits';
import { joined } from './detailed';
import { inAppendix } from './in-appendix';

/** Documents told one by one at most; the rest stand in the enclosure. */
const toldAtMost = 8;

/** 团组往来: received, sent and online in a paragraph each, which begins with its aspect. */
export function visitsWork(ctx: PaperContext): readonly Block[] {
  const told = (Object.keys(ways) as WayKey[]).flatMap((key) => aspect(ctx, key));
  return told.length === 0 ? [] : [...told, ...monthsChart(ctx)];
}

function aspect(ctx: PaperContext, key: WayKey): readonly Block[] {
  const { ids } = ctx.count(ways[key].visits);
  const visits = visitsOf(ctx, ids);
  if (visits.length === 0) return [];
  const lines = [
    ...madeForEvents(ctx, key, visits),
    ...toldVisits(ctx, key, visits),
    ...visitsBreakdown(ctx, key),
  ].filter((line) => line !== null && line.length > 0) as readonly Line[];
  const [first, ...rest] = lines;
  if (!first) return [];
  return paragraph(ctx, `${key}.work`, [[...aspectWords(ctx, key), ...first], ...rest]);
}

/** 来访方面， runs into its sentence; other languages set it apart in bold. */
function aspectWords(ctx: PaperContext, key: WayKey): Line {
  const name = words(ctx.phrases.text(`gbt.aspect.${key}`));
  return ctx.lang === 'zh' ? [name] : [{ type: 'emphasis', content: [name] }, words(' ')];
}

/** The documents of the period by title; how many there are has been told among the figures. */
export function documentsWork(ctx: PaperContext): readonly Block[] {
  const signed = documentsOf(ctx, ctx.count('documents').ids);
  const renewed = documentsOf(ctx, ctx.count('renewals').ids);
  const told = signed.slice(0, toldAtMost);
  const toldToo = renewed.slice(0, toldAtMost - told.length);
  const rest = [...signed.slice(told.length), ...renewed.slice(toldToo.length)].map(({ id }) => id);
  return paragraph(ctx, 'documents.work', [
    titlesOf(ctx, 'signed', told),
    titlesOf(ctx, 'renewed', toldToo),
    rest.length === 0
      ? null
      : ctx.phrases.sentence('gbt.moreDocuments', {
          count: rest.length,
          n: recordsInSentence(ctx, rest),
          mention: inAppendix(ctx),
        }),
  ]);
}

const documentsOf = (ctx: PaperContext, ids: readonly string[]): readonly RecordOf<'agreement'>[] =>
  ids
    .flatMap((id) => ctx.register.find('agreement', id) ?? [])
    .sort((a, b) => compareDates(a.signedOn ?? '', b.signedOn ?? ''));

/** 签署《…》（1月23日）、《…》（3月1日）。 */
function titlesOf(
  ctx: PaperContext,
  sort: 'signed' | 'renewed',
  documents: readonly RecordOf<'agreement'>[],
): Line | null {
  if (documents.length === 0) return null;
  const items = documents.map(({ id, signedOn, sources }) =>
    ctx.phrases.sentence('gbt.documentItem', {
      date: signedOn === undefined ? ctx.phrases.text('noDate') : dateIn(ctx, signedOn),
      title: quotedTitle(ctx, id, 'Document'),
      sources: ctx.sources.marks(sources),
    }),
  );
  const list = ctx.lang === 'zh' ? listed(ctx, items) : joined(ctx, 'semicolon', items);
  return ctx.phrases.sentence(`gbt.${sort}`, { count: oneOrSeveral(items.length), list });
}
