import type { CountingRules } from '../domain/office';
import type { Measure, RuleRef } from './figure';

/**
 * Every counting rule with its version, which grows when the meaning changes. The sentence of each is
 * `rule.<name>` in locales/<lang>/counting.json; docs/counting-rules.md defines them.
 */
export const ruleVersions = {
  activities: 1,
  eventsByRoot: 1,
  eventsWithSubEvents: 1,
  subEvents: 1,
  visits: 1,
  groups: 1,
  people: 1,
  leaderMeetings: 1,
  leaderMeetingsWithAbroad: 1,
  documents: 1,
  renewals: 1,
  partners: 1,
  newPartners: 1,
  held: 1,
  period: 1,
  byCity: 1,
  byCountry: 1,
  qualifiers: 1,
  yearOnYear: 1,
  reported: 1,
} as const;
export type RuleName = keyof typeof ruleVersions;

/** Rules that hold for every measure and stand beside every table. */
export const generalRules = [
  'held',
  'period',
  'byCity',
  'byCountry',
  'qualifiers',
  'yearOnYear',
  'reported',
] as const satisfies readonly RuleName[];

const nameOf: Readonly<Record<Measure, RuleName>> = {
  activities: 'activities',
  events: 'eventsByRoot',
  subEvents: 'subEvents',
  visits: 'visits',
  visitsIncoming: 'visits',
  visitsOutgoing: 'visits',
  visitsOnline: 'visits',
  groupsIncoming: 'groups',
  groupsOutgoing: 'groups',
  peopleIncoming: 'people',
  peopleOutgoing: 'people',
  leaderMeetings: 'leaderMeetings',
  documents: 'documents',
  renewals: 'renewals',
  partners: 'partners',
  newPartners: 'newPartners',
};

const refTo = (name: RuleName): RuleRef => ({ name, version: ruleVersions[name] });

/** The rule by which a measure is counted under the office's choices. */
export function ruleOf(measure: Measure, rules: CountingRules): RuleRef {
  if (measure === 'events' && rules.subEvents) return refTo('eventsWithSubEvents');
  if (measure === 'leaderMeetings' && rules.leaderTalksAbroad) return refTo('leaderMeetingsWithAbroad');
  return refTo(nameOf[measure]);
}
