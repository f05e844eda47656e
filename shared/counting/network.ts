import type { Transition } from '../domain/city';
import type { Day, PartialDate } from '../domain/partial-date';
import type { Rung } from '../domain/vocabulary';
import type { RegisterView } from '../register/register';
import { isPartnerLevel, isRung, type Ladder, laddersOf, type StepsOn, stepsOn } from './ladder';
import { memoise } from './memo';

export type TieState = 'active' | 'dormant' | 'suspended' | 'ended';

/** The ties with one city as they stand on a day. */
export interface Tie {
  readonly city: string;
  /** The rung held; a halt keeps the rung that was reached. */
  readonly rung: Rung;
  readonly state: TieState;
  /** When the present rung and state began; null when it is not dated. */
  readonly since: PartialDate | null;
  /** The document that proves the present rung or state. */
  readonly proof?: string;
  /**
   * Null when the dates tell where the tie stands. Otherwise a step whose date only overlaps the day (`vague`) or has
   * no date (`undated`) may have changed it.
   */
  readonly unsure: 'vague' | 'undated' | null;
  /** True when the tie is not among the partners, but would be if the unsure step had been taken. */
  readonly mayBePartner: boolean;
}

/** Every tie stands in exactly one group; each group is ordered by city id. */
export interface Network {
  readonly day: Day;
  /** Active at partner level or above: this is the network that is counted. */
  readonly partners: readonly Tie[];
  readonly contacts: readonly Tie[];
  readonly dormant: readonly Tie[];
  readonly suspended: readonly Tie[];
  readonly ended: readonly Tie[];
  /** Ties of which only undated steps are known, and active ones with an undated halt. */
  readonly undated: readonly Tie[];
  /** Ties whose only possible steps so far have a date that just overlaps the day. */
  readonly vague: readonly Tie[];
}

type Group = Exclude<keyof Network, 'day'>;

/**
 * The network on a day. Dated steps whose whole interval has ended by then apply in date order: a rung sets the level
 * and makes the tie active again, a halt stops it and keeps the level. Ties that begin later are left out.
 */
export const networkOn: (register: RegisterView, day: Day) => Network = memoise((register, day): Network => {
  const groups: Record<Group, Tie[]> = {
    partners: [],
    contacts: [],
    dormant: [],
    suspended: [],
    ended: [],
    undated: [],
    vague: [],
  };
  for (const ladder of laddersOf(register).values()) {
    const placed = placeTie(ladder, day);
    if (placed) groups[placed.group].push(placed.tie);
  }
  for (const ties of Object.values(groups)) ties.sort((a, b) => (a.city < b.city ? -1 : 1));
  return { day, ...groups };
});

/** The ties with one city on a day; null where there are none or they begin later. */
export function tieOf(register: RegisterView, cityId: string, day: Day): Tie | null {
  const ladder = laddersOf(register).get(cityId);
  return (ladder && placeTie(ladder, day)?.tie) ?? null;
}

function placeTie(ladder: Ladder, day: Day): { readonly group: Group; readonly tie: Tie } | null {
  const { taken, vague } = stepsOn(ladder, day);
  const known = [taken, ladder.undated, vague].find((steps) => steps.length > 0);
  if (!known) return null;
  const standing = climb(known, ladder.undated);
  const group = groupOf(standing, { taken, vague, undated: ladder.undated });
  const isOpen = group === 'undated' || group === 'contacts';
  const possible = [...vague, ...(isOpen ? [...taken, ...ladder.undated] : [])];
  const mayBePartner = group !== 'partners' && possible.some(({ to }) => isPartnerLevel(to));
  const tie = { city: ladder.city, ...standing, unsure: unsureOf(group, vague, mayBePartner), mayBePartner };
  return { group, tie };
}

function unsureOf(group: Group, vague: readonly unknown[], mayBePartner: boolean): Tie['unsure'] {
  if (group === 'undated') return 'undated';
  if (vague.length > 0) return 'vague';
  return mayBePartner ? 'undated' : null;
}

type Standing = Pick<Tie, 'rung' | 'state' | 'since' | 'proof'>;

/** Takes steps in order. A halt without an earlier dated rung keeps the last undated one, else the lowest. */
function climb(steps: readonly Transition[], undated: readonly Transition[]): Standing {
  let rung = undated.map(({ to }) => to).findLast(isRung) ?? 'contact';
  let state: TieState = 'active';
  let begun: Transition | undefined;
  for (const step of steps) {
    const [nextRung, nextState]: readonly [Rung, TieState] = isRung(step.to)
      ? [step.to, 'active']
      : [rung, step.to];
    if (begun === undefined || nextRung !== rung || nextState !== state) begun = step;
    [rung, state] = [nextRung, nextState];
  }
  const proof = begun?.proof;
  return { rung, state, since: begun?.on ?? null, ...(proof === undefined ? {} : { proof }) };
}

interface Steps extends StepsOn {
  readonly undated: readonly Transition[];
}

function groupOf({ rung, state }: Standing, { taken, undated }: Steps): Group {
  if (taken.length === 0) return undated.length > 0 ? 'undated' : 'vague';
  if (state !== 'active') return state;
  // An undated halt may have come after the last dated rung, so nobody can say that the tie is active.
  if (undated.some(({ to }) => !isRung(to))) return 'undated';
  return isPartnerLevel(rung) ? 'partners' : 'contacts';
}
