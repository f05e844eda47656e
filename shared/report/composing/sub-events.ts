import { placeIn } from '../../domain/period';
import type { RecordOf } from '../../domain/records';
import type { PaperContext } from './context';
import { byBeginning } from './naming';

/** Held sub-events of an event that lie in the period, all the way down. */
export function subEventsOf(ctx: PaperContext, id: string): readonly RecordOf<'event'>[] {
  const children = (ctx.subEvents.get(id) ?? []).filter(
    ({ status, dates }) => status === 'held' && dates && placeIn(ctx.span, dates.from) === 'inside',
  );
  return [...children]
    .sort(byBeginning(({ dates }) => dates?.from ?? ctx.span.first))
    .flatMap((child) => [child, ...subEventsOf(ctx, child.id)]);
}
