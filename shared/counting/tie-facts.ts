import { type Day, daysOf, type Interval } from '../domain/partial-date';
import { type Period, placeIn } from '../domain/period';
import type { Rung } from '../domain/vocabulary';
import type { RegisterView } from '../register/register';
import { compareFacts, type Fact, type Selection } from './fact';
import { isPartnerLevel, isRung, type Ladder, laddersOf } from './ladder';
import { networkOn } from './network';
import { placeIndex } from './places';

const nothing: Selection = { inside: [], vague: [] };

/**
 * The network on the period's last day, or on `asOf` while the period is running; empty when it has not begun.
 * Undated ties and those with a too vague step that may be partners are listed as vague.
 */
export function partnersIn(register: RegisterView, period: Period, asOf: Day): Selection {
  if (period.first > asOf) return nothing;
  const day = period.last < asOf ? period.last : asOf;
  const network = networkOn(register, day);
  const others = [network.contacts, network.dormant, network.suspended, network.ended];
  const unsure = [...others, network.undated, network.vague].flat().filter((tie) => tie.mayBePartner);
  const factFor = ({ city, rung }: { city: string; rung: Rung }) =>
    tieFact(register, city, rung, { first: day, last: day });
  return {
    inside: network.partners.map(factFor),
    vague: unsure.map(factFor).sort(compareFacts),
  };
}

/**
 * Cities whose first dated step to partner level or above lies in the period. Too vague are those whose step only
 * overlaps the period or `asOf`, and those that also have an undated step of that height, which may be the first.
 */
export function newPartnersIn(register: RegisterView, period: Period, asOf: Day): Selection {
  const inside: Fact[] = [];
  const vague: Fact[] = [];
  for (const ladder of laddersOf(register).values()) {
    const reached = firstReached(ladder);
    if (!reached || reached.days.first > asOf) continue;
    const place = placeIn(period, reached.on);
    if (place === 'outside') continue;
    const fact = tieFact(register, ladder.city, reached.rung, reached.days);
    const isClear = place === 'inside' && reached.days.last <= asOf && !reached.maybeEarlier;
    (isClear ? inside : vague).push(fact);
  }
  return { inside: inside.sort(compareFacts), vague: vague.sort(compareFacts) };
}

function firstReached(ladder: Ladder) {
  const step = ladder.dated.find(({ to }) => isPartnerLevel(to));
  if (!step || !isRung(step.to)) return null;
  const maybeEarlier = ladder.undated.some(({ to }) => isPartnerLevel(to));
  return { on: step.on, rung: step.to, days: daysOf(step.on), maybeEarlier };
}

function tieFact(register: RegisterView, city: string, rung: Rung, days: Interval): Fact {
  const country = placeIndex(register).countryOf(city);
  return {
    kind: 'tie',
    id: city,
    activity: { id: city, mark: 0 },
    events: [],
    days,
    cities: [city],
    countries: country === undefined ? [] : [country],
    fields: [],
    rung,
  };
}
