import type { Measure } from '../../counting/figure';
import type { Direction } from '../../domain/vocabulary';

/** A direction with its measures; online meetings have no delegations whose size would be counted. */
export interface Way {
  readonly direction: Direction;
  readonly visits: Measure;
  readonly people: Measure | null;
}

export const ways = {
  incoming: { direction: 'incoming', visits: 'visitsIncoming', people: 'peopleIncoming' },
  outgoing: { direction: 'outgoing', visits: 'visitsOutgoing', people: 'peopleOutgoing' },
  online: { direction: 'online', visits: 'visitsOnline', people: null },
} as const satisfies Record<string, Way>;

export type WayKey = keyof typeof ways;
