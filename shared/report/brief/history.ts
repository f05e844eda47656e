import { laddersOf } from '../../counting/ladder';
import type { Transition } from '../../domain/city';
import { daysOf } from '../../domain/partial-date';
import { formatDate } from '../../format/dates';
import type { PaperContext } from '../composing/context';
import { stated } from '../composing/naming';
import { quotedTitle, withoutStop } from '../composing/quoting';
import type { Block, ChronicleBlock } from '../document';
import type { Line } from '../inline';
import { briefSection } from './brief-heading';

/** How the ties came to be what they are: each step with its day and the document that proves it. */
export function history(ctx: PaperContext): readonly Block[] {
  const city = ctx.request.city ?? '';
  const ladder = laddersOf(ctx.register).get(city);
  const taken = (ladder?.dated ?? []).filter(({ on }) => daysOf(on).first <= ctx.request.asOf);
  const items = [...taken, ...(ladder?.undated ?? [])].map((step) => itemOf(ctx, city, step));
  if (items.length === 0) return [];
  const block: ChronicleBlock = { type: 'chronicle', id: 'brief.history', items, records: [city] };
  return briefSection(ctx, 'history', [block]);
}

function itemOf(ctx: PaperContext, city: string, step: Transition): ChronicleBlock['items'][number] {
  const relationship = ctx.register
    .complete('relationship')
    .find((one) => one.city === city && one.transitions.includes(step));
  const record = relationship?.id ?? city;
  const what = ctx.phrases.text(`papers.brief.step.${step.to}`);
  const proof = step.proof === undefined ? null : quotedTitle(ctx, step.proof, 'Document');
  const note = stated(ctx, record, 'transitions', step.note);
  const content: Line = [
    ...(proof
      ? ctx.phrases.sentence('papers.brief.stepAndProof', { what, proof })
      : ctx.phrases.sentence('papers.brief.stepAlone', { what })),
    ...(proof === null && note
      ? ctx.phrases.sentence('papers.brief.stepNote', { note: withoutStop(note) })
      : []),
    ...ctx.sources.marks(relationship?.sources),
  ];
  if (step.on === undefined) return { date: ctx.phrases.text('notDated'), content, record };
  return { date: formatDate(step.on, ctx.lang), span: { from: step.on }, content, record };
}
