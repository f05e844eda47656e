import { paragraph } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { spanKind } from '../../composing/wording';
import type { Block } from '../../document';
import { documentsTold } from '../../sections/documents';
import { eventsTotal, insideNotCounted } from '../../sections/events';
import { activities, isEmpty } from '../../sections/overview';
import { leaderMeetingsTotal, visitsTotal } from '../../sections/visits';

/** Every count of the period in one paragraph, each beside the same span a year before. */
export function workFigures(ctx: PaperContext): readonly Block[] {
  if (ctx.request.asOf < ctx.period.first || isEmpty(ctx)) return [];
  const x = visitsTotal(ctx, 'incoming');
  return paragraph(ctx, 'keyFigures.lead', [
    ctx.phrases.sentence(`gbt.begin.${spanKind(ctx)}`, { x }),
    visitsTotal(ctx, 'outgoing'),
    leaderMeetingsTotal(ctx),
    eventsTotal(ctx),
    insideNotCounted(ctx),
    visitsTotal(ctx, 'online'),
    ...documentsTold(ctx),
    activities(ctx),
  ]);
}
