import type { Period } from '../domain/period';
import { sumQuantities } from '../domain/quantity';
import type { RegisterView } from '../register/register';
import { type Fact, keepFacts, matcherOf, mergeFacts, type Selection } from './fact';
import { factIndex } from './fact-index';
import type { Named } from './facts-by-date';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';
import { isNetworkMeasure, measurePlans, unitsOf } from './measure-plan';
import { ruleOf } from './rules';
import { newPartnersIn, partnersIn } from './tie-facts';

/** What a figure is asked with. */
export interface Asked {
  readonly measure: Measure;
  readonly period: Period;
  readonly scope: Scope;
}

/** The facts that belong to a measure in a period and scope, by date and then id. */
export function selectFacts(register: RegisterView, asked: Asked, context: CountContext): Selection {
  const { measure, period, scope } = asked;
  const { asOf, rules } = context;
  const matches = matcherOf(scope);
  if (isNetworkMeasure(measure)) {
    const select = measure === 'partners' ? partnersIn : newPartnersIn;
    const all = select(register, period, asOf);
    return matches ? keepFacts(all, matches) : all;
  }
  const { sources, accepts } = measurePlans[measure];
  const keep = accepts
    ? (fact: Fact) => accepts(fact, rules) && (matches === null || matches(fact))
    : matches;
  const [facts, others] = sources(factIndex(register, asOf), rules).map((source) =>
    source?.select(period.first, period.last, keep, narrowestOf(scope)),
  );
  if (!facts) throw new RangeError(`No facts for ${measure}`);
  if (!others) return facts;
  return { inside: mergeFacts(facts.inside, others.inside), vague: mergeFacts(facts.vague, others.vague) };
}

/** What the facts of a scope all name, the rarest first: an event is named by fewer than a city, a city than a country. */
function narrowestOf({ event, city, country }: Scope): Named | null {
  if (event !== undefined) return { by: 'events', key: event };
  if (city !== undefined) return { by: 'cities', key: city };
  return country === undefined ? null : { by: 'countries', key: country };
}

/** Counts or adds up what was selected. */
export function figureOf(selection: Selection, asked: Asked, context: CountContext): CountedFigure {
  const { measure, period, scope } = asked;
  const { ids, vagueIds } = unitsOf(measure, selection);
  const plan = isNetworkMeasure(measure) ? undefined : measurePlans[measure];
  const sum = plan?.amount && sumQuantities(selection.inside.map(plan.amount));
  return {
    measure,
    scope,
    period,
    value: sum && ids.length > 0 ? (sum.total?.value ?? null) : ids.length,
    qualifier: sum?.total?.qualifier ?? 'exact',
    unknown: sum?.unknown ?? 0,
    ids,
    vagueIds,
    rule: ruleOf(measure, context.rules),
  };
}
