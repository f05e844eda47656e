import type { Party, Term } from '../../domain/agreement';
import type { RecordOf } from '../../domain/records';
import { formatDate } from '../../format/dates';
import { countryName } from '../../format/names';
import { captionOf, column, dateCell, groupRow, row, table, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { listed, named, stated } from '../composing/naming';
import type { Block } from '../document';
import { inDigits } from '../figures';
import { type Line, words } from '../inline';
import type { TableRow } from '../tables';

/** Documents signed and prolonged in the period, and those dated too vaguely to say. */
export function documentsTable(ctx: PaperContext): readonly Block[] {
  const groups = (['documents', 'renewals'] as const).flatMap((measure) => {
    const figure = ctx.count(measure);
    if (figure.ids.length === 0) return [];
    const head = ctx.phrases.sentence('groupHead', {
      x: ctx.phrases.text(`documents.group.${measure}`),
      n: inDigits(figure, ctx.phrases),
    });
    return [groupRow(head), ...figure.ids.flatMap((id) => agreementRow(ctx, id))];
  });
  // The title is the longest by far: of the 156 mm of a Chinese page it needs more than a quarter.
  const columns = [
    column(ctx, 'date', 28),
    column(ctx, 'documentKind', 26),
    column(ctx, 'title'),
    column(ctx, 'parties', 30),
    column(ctx, 'term', 28),
  ];
  return table(ctx, 'appendix.documents', captionOf(ctx, 'documents'), columns, groups);
}

function agreementRow(ctx: PaperContext, id: string): readonly TableRow[] {
  const agreement = ctx.register.find('agreement', id);
  if (!agreement) return [];
  const cells = [
    dateCell(ctx, agreement.signedOn === undefined ? undefined : { from: agreement.signedOn }),
    textCell(agreement.documentKind ? ctx.phrases.text(`documentKind.${agreement.documentKind}`) : null),
    textCell([...named(ctx, id), ...ctx.sources.marks(agreement.sources)]),
    textCell(partiesOf(ctx, agreement)),
    textCell(agreement.term ? termText(ctx, agreement.term) : ctx.phrases.text('term.notStated')),
  ];
  return [row(cells, id)];
}

/** The other sides: the office's own city and its organisations go without saying, unless nobody else is named. */
export function partiesOf(ctx: PaperContext, agreement: RecordOf<'agreement'>): Line {
  const all = agreement.parties ?? [];
  const others = all.filter((party) => !isOwn(ctx, party));
  return listed(
    ctx,
    (others.length > 0 ? others : all).map((party) => partyName(ctx, agreement.id, party)),
  );
}

/** The office's city, a district of it, or an organisation seated in either. */
function isOwn({ register, office }: PaperContext, { city, organisation }: Party): boolean {
  const seat = city ?? register.find('organisation', organisation)?.city;
  if (seat === undefined || office?.city === undefined) return false;
  return seat === office.city || register.find('city', seat)?.parent === office.city;
}

function partyName(ctx: PaperContext, agreement: string, party: Party): Line {
  if (party.city !== undefined) return named(ctx, party.city);
  if (party.organisation !== undefined) return named(ctx, party.organisation);
  if (party.name) return stated(ctx, agreement, 'parties', party.name) ?? [];
  return [words(party.country ? countryName(party.country, ctx.lang, ctx.office) : '')];
}

/** How long a document runs, in words. */
export function termText(ctx: PaperContext, { kind, from, until }: Term): string {
  const date = (day: string | undefined) => (day === undefined ? '' : formatDate(day, ctx.lang));
  const shown = kind === 'fromTo' && from === undefined ? 'until' : kind;
  return ctx.phrases.text(`term.${shown}`, { from: date(from), until: date(until) });
}
