import { daysOf } from '../../domain/partial-date';
import type { Period } from '../../domain/period';
import type { PlainRegister } from './plain-register';

const rungs = ['contact', 'partner', 'friendly', 'sister'];
const high = (to: string) => rungs.indexOf(to) >= 1;

interface Step {
  readonly to: string;
  readonly on?: string | undefined;
}

function laddersOf(register: PlainRegister): Map<string, Step[]> {
  const ladders = new Map<string, Step[]>();
  for (const { city, transitions } of register.inUse('relationship')) {
    if (city !== undefined) ladders.set(city, [...(ladders.get(city) ?? []), ...(transitions ?? [])]);
  }
  return ladders;
}

/** Dated steps by first day; of two that begin together the vaguer first, then as written. */
function dated(steps: readonly Step[]): { to: string; first: string; last: string }[] {
  return steps
    .flatMap((step) => (step.on === undefined ? [] : [{ to: step.to, ...daysOf(step.on) }]))
    .sort((a, b) =>
      a.first === b.first ? (a.last < b.last ? 1 : a.last > b.last ? -1 : 0) : a.first < b.first ? -1 : 1,
    );
}

/** Cities whose ties stand at partner level or above, active, on the last day of the period (or today). */
export const plainPartners = (register: PlainRegister, period: Period, asOf: string): string[] =>
  partnerTies(register, period, asOf).map(({ city }) => city);

/** A city and the rung that its tie stands on. */
export interface PlainTie {
  readonly city: string;
  readonly rung: string;
}

const byCity = (a: PlainTie, b: PlainTie) => (a.city < b.city ? -1 : 1);

export function partnerTies(register: PlainRegister, period: Period, asOf: string): PlainTie[] {
  if (period.first > asOf) return [];
  const day = period.last < asOf ? period.last : asOf;
  const found: PlainTie[] = [];
  for (const [city, steps] of laddersOf(register)) {
    const undated = steps.filter((step) => step.on === undefined);
    const haltUndated = undated.some(({ to }) => !rungs.includes(to));
    let rung = undated.map(({ to }) => to).findLast((to) => rungs.includes(to)) ?? 'contact';
    let active = false;
    for (const step of dated(steps).filter(({ last }) => last <= day)) {
      active = rungs.includes(step.to);
      if (active) rung = step.to;
    }
    if (active && !haltUndated && high(rung)) found.push({ city, rung });
  }
  return found.sort(byCity);
}

/** Cities that first reached partner level or above inside the period, with nothing undated that may have come first. */
export const plainNewPartners = (register: PlainRegister, period: Period, asOf: string): string[] =>
  newPartnerTies(register, period, asOf).map(({ city }) => city);

export function newPartnerTies(register: PlainRegister, period: Period, asOf: string): PlainTie[] {
  const found: PlainTie[] = [];
  for (const [city, steps] of laddersOf(register)) {
    const first = dated(steps).find(({ to }) => high(to));
    const unsure = steps.some(({ to, on }) => on === undefined && high(to));
    if (!first || unsure || first.last > asOf) continue;
    if (first.first >= period.first && first.last <= period.last) found.push({ city, rung: first.to });
  }
  return found.sort(byCity);
}
