import type { RecordOf } from '../../../domain/records';
import type { Field } from '../../../domain/vocabulary';
import { paragraph, type Section } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { recordsInSentence } from '../../composing/worked-out';
import { eventsOf, toldEvent } from '../../sections/events';
import { inAppendix } from './in-appendix';

/** Lines of work and the fields they take in; an event belongs to the line of its first field. */
const lines: readonly (readonly [id: string, fields: readonly Field[]])[] = [
  ['tradeWork', ['economy', 'industry']],
  ['learningWork', ['education', 'science']],
  ['cultureWork', ['youth', 'culture']],
  ['urbanWork', ['urban']],
  ['sportWork', ['sport']],
];

/** Events told in one line of work at most; the rest stand in the enclosure. */
const toldAtMost = 6;

/** 经贸合作, 青少年和文化交流 …: the events of the period by line of work, those without a field last. */
export function fieldWork(ctx: PaperContext): readonly Section[] {
  const events = eventsOf(ctx, ctx.count('events').ids);
  const sections = lines.map(([id, fields]) => {
    const here = events.filter(({ fields: [first] = [] }) => first !== undefined && fields.includes(first));
    return lineOfWork(ctx, id, here);
  });
  const others = events.filter(({ fields: [first] = [] }) => first === undefined);
  return [...sections, lineOfWork(ctx, 'otherWork', others)];
}

function lineOfWork(ctx: PaperContext, id: string, events: readonly RecordOf<'event'>[]): Section {
  const rest = events.slice(toldAtMost).map((event) => event.id);
  const blocks = paragraph(ctx, `${id}.work`, [
    ...events.slice(0, toldAtMost).flatMap((event) => toldEvent(ctx, event, titleKey(event))),
    rest.length === 0
      ? null
      : ctx.phrases.sentence('gbt.moreEvents', {
          count: rest.length,
          n: recordsInSentence(ctx, rest),
          mention: inAppendix(ctx),
        }),
  ]);
  return { id, blocks };
}

/** 举办, 协办 or 参加: what the city did at the event. */
const titleKey = ({ role }: RecordOf<'event'>): string => `gbt.held.${role ?? 'notStated'}`;
