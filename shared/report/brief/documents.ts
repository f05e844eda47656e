import { termStates } from '../../counting/term-state';
import type { Complete } from '../../domain/completeness';
import { compareDates } from '../../domain/partial-date';
import { formatDate } from '../../format/dates';
import type { PaperContext } from '../composing/context';
import { isRunning } from '../composing/in-force';
import { quotedTitle } from '../composing/quoting';
import { recordsInSentence } from '../composing/worked-out';
import type { Block } from '../document';
import { type Line, recordsOf } from '../inline';
import { termText } from '../sections/documents-table';
import { briefSection } from './brief-heading';
import { isParty } from './open-items';

type Agreement = Complete<'agreement'>;

/** More documents than these leave no room on two pages; the rest are numbered. */
const most = 5;

/** Documents in force with their terms, latest first; those that state no term are told apart. */
export function documentsInForce(ctx: PaperContext): readonly Block[] {
  const states = termStates(ctx.register, ctx.request.asOf);
  const own = ctx.register
    .complete('agreement')
    .filter((agreement) => isParty(ctx, agreement))
    .toSorted((a, b) => compareDates(b.signedOn, a.signedOn) || (a.id < b.id ? -1 : 1));
  const inForce = own.filter((agreement) => isRunning(ctx, agreement));
  const open = own.filter(
    ({ id, documentKind }) => states.get(id) === 'notStated' && documentKind !== 'renewal',
  );
  const shown = [...inForce, ...open].slice(0, most);
  const left = [...inForce, ...open].slice(most).map(({ id }) => id);
  const items = [
    ...shown.map((agreement) => documentLine(ctx, agreement)),
    ...(left.length > 0
      ? [
          ctx.phrases.sentence('papers.brief.documents.more', {
            count: left.length,
            n: recordsInSentence(ctx, left),
          }),
        ]
      : []),
  ];
  if (items.length === 0) return [];
  const list: Block = {
    type: 'list',
    id: 'brief.documents',
    ordered: false,
    items,
    records: items.flatMap(recordsOf),
  };
  return briefSection(ctx, open.length > 0 ? 'documents' : 'documentsInForce', [list]);
}

function documentLine(ctx: PaperContext, { id, signedOn, term, sources }: Agreement): Line {
  return ctx.phrases.sentence('papers.brief.documents.line', {
    title: quotedTitle(ctx, id, 'Document'),
    date: formatDate(signedOn, ctx.lang),
    term: term ? termText(ctx, term) : ctx.phrases.text('papers.brief.documents.noTerm'),
    sources: ctx.sources.marks(sources),
  });
}
