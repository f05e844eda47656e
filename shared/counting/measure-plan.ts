import type { CountingRules } from '../domain/office';
import type { Quantity } from '../domain/quantity';
import type { Direction } from '../domain/vocabulary';
import type { Fact, Selection } from './fact';
import type { FactIndex } from './fact-index';
import type { FactsByDate } from './facts-by-date';
import type { Measure } from './figure';

/** How a measure of dated records is counted. */
export interface MeasurePlan {
  readonly sources: (index: FactIndex, rules: CountingRules) => readonly [FactsByDate, FactsByDate?];
  readonly accepts?: (fact: Fact, rules: CountingRules) => boolean;
  /** The figure to add up, for measures that are sums. */
  readonly amount?: (fact: Fact) => Quantity | undefined;
}

type Amount = 'groups' | 'people' | 'leaderMeetings';

const visits = (direction?: Direction): MeasurePlan => ({
  sources: (index) => [index.visits],
  ...(direction === undefined ? {} : { accepts: (fact) => fact.direction === direction }),
});

const sumOf = (amount: Amount, direction: Direction): MeasurePlan => ({
  ...visits(direction),
  amount: (fact) => fact.visit?.[amount],
});

const documents = (renewals: boolean): MeasurePlan => ({
  sources: (index) => [index.documents],
  accepts: (fact) => (fact.documentKind === 'renewal') === renewals,
});

export type NetworkMeasure = 'partners' | 'newPartners';

export const isNetworkMeasure = (measure: Measure): measure is NetworkMeasure =>
  measure === 'partners' || measure === 'newPartners';

export const measurePlans: Readonly<Record<Exclude<Measure, NetworkMeasure>, MeasurePlan>> = {
  activities: { sources: (index) => [index.rootEvents, index.visits] },
  events: { sources: (index, rules) => [rules.subEvents ? index.heldEvents : index.rootEvents] },
  subEvents: { sources: (index) => [index.heldEvents], accepts: (fact) => fact.events.length > 1 },
  visits: visits(),
  visitsIncoming: visits('incoming'),
  visitsOutgoing: visits('outgoing'),
  visitsOnline: visits('online'),
  groupsIncoming: sumOf('groups', 'incoming'),
  groupsOutgoing: sumOf('groups', 'outgoing'),
  peopleIncoming: sumOf('people', 'incoming'),
  peopleOutgoing: sumOf('people', 'outgoing'),
  // Talks held online are held from the leaders' own seat, so only visits sent abroad wait for the office's choice.
  leaderMeetings: {
    sources: (index) => [index.visits],
    accepts: (fact, rules) => fact.direction !== 'outgoing' || rules.leaderTalksAbroad,
    amount: (fact) => fact.visit?.leaderMeetings,
  },
  documents: documents(false),
  renewals: documents(true),
};

/** True where several facts are counted once together; else each fact is one. */
export const isGrouped = (measure: Measure): boolean => measure === 'activities';

/** What is counted, each once, in the order of the facts, and what is too vague to be. */
export interface Units {
  readonly ids: readonly string[];
  readonly vagueIds: readonly string[];
}

const idOf = ({ id }: Fact): string => id;

/** The records that a selection counts. An activity with a member inside is counted, whatever other members lack. */
export function unitsOf(measure: Measure, { inside, vague }: Selection): Units {
  if (!isGrouped(measure)) return { ids: inside.map(idOf), vagueIds: vague.map(idOf) };
  gatherings += 1;
  return { ids: gather(inside, gatherings), vagueIds: gather(vague, gatherings) };
}

let gatherings = 0;

/**
 * Ids of the activities not yet marked, which are marked while they are gathered: a set of ids would cost most of the
 * time of a large table.
 */
function gather(facts: readonly Fact[], mark: number): readonly string[] {
  const ids: string[] = [];
  for (const { activity } of facts) {
    if (activity.mark === mark) continue;
    activity.mark = mark;
    ids.push(activity.id);
  }
  return ids;
}
