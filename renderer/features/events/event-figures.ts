import { count } from '../../../shared/counting/count';
import type { CountContext, CountedFigure, Scope } from '../../../shared/counting/figure';
import { narrowedTo } from '../../../shared/counting/narrowed-to';
import type { Event } from '../../../shared/domain/event';
import type { Period } from '../../../shared/domain/period';
import type { RegisterView } from '../../../shared/register/register';
import type { EventRow } from './event-rows';

/** Events and, apart from them, sub-events of a list. */
export interface EventFigures {
  readonly events: CountedFigure;
  readonly subEvents: CountedFigure;
}

/** The figures of some rows by the counting rules; a sub-event stands for its root, also when that is filtered out. */
export function eventFigures(
  register: RegisterView,
  rows: readonly EventRow[],
  period: Period,
  scope: Scope,
  context: CountContext,
): EventFigures {
  const family = new Map<string, Event>(rows.map(({ record: event }) => [event.id, event]));
  const listed = narrowedTo(register, [...family.values()]);
  const held = rows.filter(({ record: event }) => event.status === 'held');
  for (const id of held.flatMap(({ chain }) => chain)) {
    const above = register.find('event', id);
    if (above) family.set(id, above);
  }
  const withRoots = narrowedTo(register, [...family.values()]);
  return {
    events: count(withRoots, 'events', period, scope, context),
    subEvents: count(listed, 'subEvents', period, scope, context),
  };
}
