/** The closed lists of the register. Their words in three languages are in locales/<lang>/vocabulary.json. */

export const statuses = ['planned', 'held', 'postponed', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

export const directions = ['incoming', 'outgoing', 'online'] as const;
export type Direction = (typeof directions)[number];

/** Rungs of the relationship ladder, lowest first. */
export const rungs = ['contact', 'partner', 'friendly', 'sister'] as const;
export type Rung = (typeof rungs)[number];

/** What a dated transition may lead to: a rung, or a halt that keeps the rung reached. */
export const transitionTargets = [...rungs, 'dormant', 'suspended', 'ended'] as const;
export type TransitionTarget = (typeof transitionTargets)[number];

export const visitLevels = ['cityHead', 'deputyHead', 'department', 'business', 'youth', 'expert'] as const;
export type VisitLevel = (typeof visitLevels)[number];

export const eventLevels = ['state', 'regional', 'municipal'] as const;
export type EventLevel = (typeof eventLevels)[number];

export const eventFormats = [
  'forum',
  'exhibition',
  'expo',
  'fair',
  'conference',
  'roundTable',
  'presentation',
  'b2b',
  'signingCeremony',
  'youthExchange',
  'culturalExchange',
  'sportExchange',
  'educationExchange',
  'onlineMeeting',
] as const;
export type EventFormat = (typeof eventFormats)[number];

export const roles = ['organiser', 'coOrganiser', 'participant'] as const;
export type Role = (typeof roles)[number];

/** Fields of cooperation; each has one colour and one shape everywhere. */
export const fields = [
  'economy',
  'industry',
  'education',
  'science',
  'culture',
  'youth',
  'urban',
  'sport',
] as const;
export type Field = (typeof fields)[number];

export const documentKinds = [
  'twinning',
  'agreement',
  'memorandum',
  'protocolOfIntent',
  'programme',
  'actionPlan',
  'roadmap',
  'contract',
  'minutes',
  'renewal',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const termKinds = ['openEnded', 'until', 'fromTo', 'autoRenewal'] as const;
export type TermKind = (typeof termKinds)[number];

export const territories = ['city', 'district', 'region', 'country', 'zone', 'organisation'] as const;
export type Territory = (typeof territories)[number];

export const organisationKinds = [
  'government',
  'chamber',
  'university',
  'company',
  'association',
  'zone',
  'media',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Measures that an event states about itself. */
export const statedMeasures = [
  'area',
  'companies',
  'regions',
  'countries',
  'sessions',
  'participants',
  'documents',
] as const;
export type StatedMeasure = (typeof statedMeasures)[number];

export const participantCategories = [
  'officials',
  'chambers',
  'companies',
  'experts',
  'youth',
  'press',
  'other',
] as const;
export type ParticipantCategory = (typeof participantCategories)[number];

/** What a published aggregate counts. */
export const reportedMeasures = [
  'events',
  'visits',
  'visitsIncoming',
  'visitsOutgoing',
  'activities',
  'documents',
  'partners',
] as const;

/** Whether an indicator is what was, what is expected, or what was set as a goal. */
export const natures = ['actual', 'forecast', 'plan'] as const;

/** Counted apart from countries; their labels are the office's to edit. */
export const apartTerritories = ['HK', 'MO', 'TW'] as const;
