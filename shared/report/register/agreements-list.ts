import { termStates } from '../../counting/term-state';
import type { Complete } from '../../domain/completeness';
import { dateCell, ordinalCell, textCell } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { named, personIn } from '../composing/naming';
import { agreementsIn } from '../composing/selection';
import type { Block } from '../document';
import { inDigits } from '../figures';
import type { Line } from '../inline';
import { partiesOf, termText } from '../sections/documents-table';
import { fieldsCell } from './list-cells';
import { type ListColumn, listColumn, listTable } from './list-table';

type Agreement = Complete<'agreement'>;

/** Every document signed in the period, with its term and how it stands on the day; renewals are totalled apart. */
export function agreementsList(ctx: PaperContext): readonly Block[] {
  const measures = (['documents', 'renewals'] as const).filter((measure) => ctx.count(measure).value);
  const totals = measures.map((measure) =>
    ctx.phrases.sentence('groupHead', {
      x: ctx.phrases.text(`measure.${measure}`),
      n: inDigits(ctx.count(measure), ctx.phrases),
    }),
  );
  return listTable('register.agreements', columnsOf(ctx, totals), agreementsIn(ctx), totals.length, null);
}

function columnsOf(ctx: PaperContext, totals: readonly Line[]): readonly ListColumn<Agreement>[] {
  const states = termStates(ctx.register, ctx.request.asOf);
  return [
    listColumn(ctx, 'number', 9, (_, index) => ordinalCell(ctx, index + 1), { align: 'end' }),
    listColumn(ctx, 'signedOn', 26, ({ signedOn }) => dateCell(ctx, { from: signedOn })),
    listColumn(ctx, 'documentNumber', 24, ({ number }) => textCell(number ?? null)),
    listColumn(ctx, 'documentKind', 30, ({ documentKind }) =>
      textCell(ctx.phrases.text(`documentKind.${documentKind}`)),
    ),
    listColumn(ctx, 'title', null, ({ id }) => textCell(named(ctx, id)), {
      total: (at) => textCell(totals[at] ?? null),
    }),
    listColumn(ctx, 'parties', 36, (agreement) => textCell(partiesOf(ctx, agreement))),
    listColumn(ctx, 'signatories', 40, (agreement) => textCell(signatoriesOf(ctx, agreement))),
    listColumn(ctx, 'signedIn', 24, ({ signedIn }) =>
      textCell(signedIn === undefined ? null : named(ctx, signedIn)),
    ),
    listColumn(ctx, 'term', 28, ({ term }) =>
      textCell(term ? termText(ctx, term) : ctx.phrases.text('term.notStated')),
    ),
    listColumn(ctx, 'state', 24, ({ id }) => {
      const state = states.get(id) ?? 'notStated';
      return textCell(ctx.phrases.sentence(`papers.termState.${state}`));
    }),
    listColumn(ctx, 'fields', 26, ({ areas }) => fieldsCell(ctx, areas)),
    listColumn(ctx, 'source', 14, ({ sources }) => textCell(ctx.sources.cell(sources))),
  ];
}

function signatoriesOf(ctx: PaperContext, { id, signatories = [] }: Agreement): Line {
  const people = signatories.map((part) => personIn(ctx, id, part)).filter((line) => line !== null);
  const semicolon = ctx.phrases.sentence('list.semicolon');
  return people.flatMap((line, index) => (index === 0 ? line : [...semicolon, ...line]));
}
