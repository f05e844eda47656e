import { isPeriodDimension } from '../../../shared/counting/dimension';
import type { Dimension, Measure } from '../../../shared/counting/figure';

/** Why a measure can't be counted by a dimension just now; a key of `why` in locales/<lang>/counts.json. */
export type Obstacle = 'notStated' | 'onlyOne' | 'otherAxis' | 'twoPeriods';

type Attribute = 'kind' | 'field' | 'level' | 'direction' | 'role';

const everything: readonly Attribute[] = ['kind', 'field', 'level', 'direction', 'role'];
const ofEvents: readonly Attribute[] = ['kind', 'field', 'level', 'role'];
const ofVisits: readonly Attribute[] = ['field', 'level', 'direction'];
const ofDocuments: readonly Attribute[] = ['kind', 'field'];
const ofTies: readonly Attribute[] = ['level'];

/** What the records behind a measure state about themselves, besides when and where. */
const attributes: Readonly<Record<Measure, readonly Attribute[]>> = {
  activities: everything,
  events: ofEvents,
  subEvents: ofEvents,
  visits: ofVisits,
  visitsIncoming: ofVisits,
  visitsOutgoing: ofVisits,
  visitsOnline: ofVisits,
  groupsIncoming: ofVisits,
  groupsOutgoing: ofVisits,
  peopleIncoming: ofVisits,
  peopleOutgoing: ofVisits,
  leaderMeetings: ofVisits,
  documents: ofDocuments,
  renewals: ofDocuments,
  partners: ofTies,
  newPartners: ofTies,
};

/** Attributes that are the same for every record of the measure, so that a table by them has one line. */
const fixed: Readonly<Partial<Record<Measure, Attribute>>> = {
  visitsIncoming: 'direction',
  visitsOutgoing: 'direction',
  visitsOnline: 'direction',
  groupsIncoming: 'direction',
  groupsOutgoing: 'direction',
  peopleIncoming: 'direction',
  peopleOutgoing: 'direction',
  renewals: 'kind',
};

const isAttribute = (dimension: Dimension): dimension is Attribute =>
  everything.some((attribute) => attribute === dimension);

/** Why a measure can't be counted by a dimension at all; null when it can. */
export function obstacleOf(measure: Measure, dimension: Dimension): Obstacle | null {
  if (!isAttribute(dimension)) return null;
  if (!attributes[measure].includes(dimension)) return 'notStated';
  return fixed[measure] === dimension ? 'onlyOne' : null;
}

/** The same for one axis of a table whose other axis is `other`. Calendar parts of calendar parts say nothing new. */
export function obstacleBeside(
  measure: Measure,
  dimension: Dimension,
  other: Dimension | null,
): Obstacle | null {
  if (dimension === other) return 'otherAxis';
  if (other !== null && isPeriodDimension(dimension) && isPeriodDimension(other)) return 'twoPeriods';
  return obstacleOf(measure, dimension);
}
