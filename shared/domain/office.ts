import { z } from '../zod';
import { Emblem } from './emblem';
import { LocalText } from './language';
import { baseFields, Country, RecordId } from './record-base';
import { transitionTargets } from './vocabulary';

/** Choices of the office that change what a figure means; each shows beside the figures it touches. */
export const CountingRules = z.strictObject({
  /** Count sub-events as events of their own instead of with their root. */
  subEvents: z.boolean().default(false),
  /** Count talks held abroad among the meetings with city leaders. */
  leaderTalksAbroad: z.boolean().default(false),
});
export type CountingRules = z.infer<typeof CountingRules>;

export const defaultCountingRules: CountingRules = { subEvents: false, leaderTalksAbroad: false };

/** The office itself; a register holds one. */
export const Office = z.strictObject({
  ...baseFields,
  kind: z.literal('office'),
  /** The office's own city. */
  city: RecordId.optional(),
  department: LocalText.optional(),
  administration: LocalText.optional(),
  headName: LocalText.optional(),
  headTitle: LocalText.optional(),
  /** Coat of arms, printed at the head of papers whose convention has one there. */
  emblem: Emblem.optional(),
  countingRules: CountingRules.optional(),
  /** The office's own words for levels, which native officials may want to change. */
  levelNames: z.partialRecord(z.enum(transitionTargets), LocalText).optional(),
  /** Labels of countries and of Hong Kong, Macau and Taiwan where the office wants its own. */
  countryNames: z.record(Country, LocalText).optional(),
  /** Training data is invented and says so wherever it shows. */
  training: z.boolean().optional(),
});
export type Office = z.infer<typeof Office>;
