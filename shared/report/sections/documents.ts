import { paragraph } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { fullDate, listedWithAnd } from '../composing/naming';
import { quotedTitle } from '../composing/quoting';
import { filled, ranked } from '../composing/rankings';
import { tailOf } from '../composing/wording';
import type { Block } from '../document';
import { inSentence, item } from '../figures';
import { type Line, words } from '../inline';

/** Documents by kind; renewals apart; those dated too vaguely to be compared, by name. */
export function documentsSection(ctx: PaperContext): readonly Block[] {
  return paragraph(ctx, 'documents.lead', documentsTold(ctx));
}

/** The same in sentences. */
export const documentsTold = (ctx: PaperContext): readonly (Line | null)[] => [
  documentsTotal(ctx),
  renewals(ctx),
  ...vague(ctx),
];

function documentsTotal(ctx: PaperContext): Line {
  const figure = ctx.count('documents');
  const tail = tailOf(ctx, 'documents');
  if (!figure.value) return ctx.phrases.sentence('documents.none', { tail });
  return ctx.phrases.sentence('documents.total', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
    kinds: kinds(ctx),
    tail,
  });
}

/** «план действий — 4, меморандум — 1»; one of each without numbers, and a single kind in words that fit them all. */
function kinds(ctx: PaperContext): Line {
  const rows = filled(ranked(ctx, 'documents', 'kind').rows);
  const [first] = rows;
  if (first && rows.length === 1) return onlyKind(ctx, first.key, first.figure.value === 1);
  const isOneEach = rows.every(({ figure }) => figure.value === 1);
  const items = rows.map(({ key, figure }) => {
    const x = ctx.phrases.text(`documentKind.${key}`);
    // Chinese never leaves the measure word out.
    const bare = isOneEach ? ctx.phrases.sentence('documents.oneOfKind', { x }) : [];
    return bare.length > 0 ? bare : item(x, 'documents', figure, ctx.phrases);
  });
  return listedWithAnd(ctx, items);
}

const onlyKind = (ctx: PaperContext, kind: string, isOne: boolean): Line =>
  isOne
    ? [words(ctx.phrases.text(`documentKind.${kind}`))]
    : ctx.phrases.sentence('documents.onlyKind', { x: ctx.phrases.text(`documentKinds.${kind}`) });

function renewals(ctx: PaperContext): Line | null {
  const figure = ctx.count('renewals');
  if (!figure.value) return null;
  return ctx.phrases.sentence('documents.renewals', {
    count: figure.value,
    n: inSentence(figure, ctx.phrases),
  });
}

function vague(ctx: PaperContext): readonly Line[] {
  const { current, before } = ctx.compare('documents');
  return [...new Set([...current.vagueIds, ...before.vagueIds])].flatMap((id) => {
    const agreement = ctx.register.find('agreement', id);
    if (!agreement?.signedOn) return [];
    return [
      ctx.phrases.sentence('documents.vague', {
        title: quotedTitle(ctx, id, 'Document'),
        date: fullDate(ctx, agreement.signedOn),
        sources: ctx.sources.marks(agreement.sources),
      }),
    ];
  });
}
