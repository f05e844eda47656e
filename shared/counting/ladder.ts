import type { Transition } from '../domain/city';
import { compareDates, type Day, daysOf, type PartialDate } from '../domain/partial-date';
import { type Rung, rungs } from '../domain/vocabulary';
import { memoise } from './memo';

export type DatedStep = Transition & { readonly on: PartialDate };

/** All steps of the ties with one city: dated ones in date order, undated ones as they were written. */
export interface Ladder {
  readonly city: string;
  readonly dated: readonly DatedStep[];
  readonly undated: readonly Transition[];
}

/** Which dated steps have been taken on a day, and which may have been: their date only overlaps it. */
export interface StepsOn {
  readonly taken: readonly DatedStep[];
  readonly vague: readonly DatedStep[];
}

export const isRung = (target: Transition['to']): target is Rung => rungs.some((rung) => rung === target);

export const isPartnerLevel = (target: Transition['to']): boolean =>
  isRung(target) && rungs.indexOf(target) >= rungs.indexOf('partner');

const isDated = (step: Transition): step is DatedStep => step.on !== undefined;

/**
 * The ladder of every city with complete relationships, by city id; several relationships with one city are one
 * ladder. Of steps that begin on one day the vaguer comes first, else they keep the order in which they were written.
 */
export const laddersOf = memoise((register): ReadonlyMap<string, Ladder> => {
  const steps = new Map<string, Transition[]>();
  for (const { city, transitions } of register.complete('relationship')) {
    steps.set(city, [...(steps.get(city) ?? []), ...transitions]);
  }
  return new Map(
    [...steps].map(([city, all]) => {
      const dated = all.filter(isDated).sort((a, b) => compareDates(a.on, b.on));
      return [city, { city, dated, undated: all.filter((step) => !isDated(step)) }];
    }),
  );
});

/** A step is taken once its whole interval has ended, on the last day of it at the latest. */
export function stepsOn(ladder: Ladder, day: Day): StepsOn {
  const taken: DatedStep[] = [];
  const vague: DatedStep[] = [];
  for (const step of ladder.dated) {
    const { first, last } = daysOf(step.on);
    if (last <= day) taken.push(step);
    else if (first <= day) vague.push(step);
  }
  return { taken, vague };
}
