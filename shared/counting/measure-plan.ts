import type { CountingRules } from '../domain/office';
import type { Quantity } from '../domain/quantity';
import type { Direction } from '../domain/vocabulary';
import type { Fact } from './fact';
import type { FactIndex } from './fact-index';
import type { FactsByYear } from './facts-by-year';
import type { Measure } from './figure';

/** How a measure of dated records is counted. */
export interface MeasurePlan {
  readonly sources: (index: FactIndex, rules: CountingRules) => readonly FactsByYear[];
  readonly accepts?: (fact: Fact, rules: CountingRules) => boolean;
  /** What is counted once; the record itself where absent. */
  readonly unit?: (fact: Fact) => string;
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
  activities: { sources: (index) => [index.rootEvents, index.visits], unit: (fact) => fact.activity },
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

/** What a fact is counted as under a measure: facts of one unit count once. */
export function unitOf(measure: Measure): (fact: Fact) => string {
  const plan = isNetworkMeasure(measure) ? undefined : measurePlans[measure];
  return plan?.unit ?? ((fact) => fact.id);
}
