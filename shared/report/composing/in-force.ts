import { termStates } from '../../counting/term-state';
import type { Complete } from '../../domain/completeness';
import { daysOf } from '../../domain/partial-date';
import { inDigits } from '../figures';
import type { FigureInline } from '../inlines';
import type { Cell } from '../tables';
import type { PaperContext } from './context';

const running = new Set(['openEnded', 'autoRenewal', 'inForce', 'ending']);

/** True for a document that was signed by the paper's day and whose term runs on it; one without a term does not. */
export function isRunning(ctx: PaperContext, { id, signedOn }: Complete<'agreement'>): boolean {
  const { asOf } = ctx.request;
  return running.has(termStates(ctx.register, asOf).get(id) ?? '') && daysOf(signedOn).first <= asOf;
}

/** How many documents with exactly this city run on the day. */
export function inForceCell(ctx: PaperContext, city: string): Cell {
  const ids = ctx.register
    .complete('agreement')
    .filter(
      (agreement) => agreement.parties.some((party) => party.city === city) && isRunning(ctx, agreement),
    )
    .map(({ id }) => id);
  const figure: FigureInline = {
    ...inDigits(ctx.count('documents', { city }), ctx.phrases),
    text: ctx.phrases.text('tail.digits', { n: ids.length }),
    value: ids.length,
    measure: 'derived',
    qualifier: 'exact',
    work: { how: 'inForce' },
    ids,
  };
  return { type: 'figure', figure };
}
