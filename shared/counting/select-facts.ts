import type { Period } from '../domain/period';
import { sumQuantities } from '../domain/quantity';
import type { RegisterView } from '../register/register';
import { compareFacts, type Fact, matcherOf, type Selection } from './fact';
import { factIndex } from './fact-index';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';
import { isNetworkMeasure, measurePlans, unitOf } from './measure-plan';
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
  const matches = matcherOf(scope);
  if (isNetworkMeasure(measure)) {
    const select = measure === 'partners' ? partnersIn : newPartnersIn;
    const { inside, vague } = select(register, period, context.asOf);
    return { inside: inside.filter(matches), vague: vague.filter(matches) };
  }
  const { sources, accepts } = measurePlans[measure];
  const inside: Fact[] = [];
  const vague: Fact[] = [];
  const lists = sources(factIndex(register, context.asOf), context.rules);
  for (const facts of lists.flatMap((source) => source.between(period.first, period.last))) {
    for (const fact of facts) {
      if (fact.last < period.first || fact.first > period.last) continue;
      if ((accepts && !accepts(fact, context.rules)) || !matches(fact)) continue;
      (fact.first >= period.first && fact.last <= period.last ? inside : vague).push(fact);
    }
  }
  if (lists.length > 1) {
    inside.sort(compareFacts);
    vague.sort(compareFacts);
  }
  return { inside, vague };
}

/** Counts or adds up what was selected. */
export function figureOf(selection: Selection, asked: Asked, context: CountContext): CountedFigure {
  const { measure, period, scope } = asked;
  const unit = unitOf(measure);
  const ids = new Set(selection.inside.map(unit));
  // An activity with a member inside is counted; another member with a vague date takes nothing from it.
  const vagueIds = new Set(selection.vague.map(unit).filter((id) => !ids.has(id)));
  const plan = isNetworkMeasure(measure) ? undefined : measurePlans[measure];
  const sum = plan?.amount && sumQuantities(selection.inside.map(plan.amount));
  return {
    measure,
    scope,
    period,
    value: sum && ids.size > 0 ? (sum.total?.value ?? null) : ids.size,
    qualifier: sum?.total?.qualifier ?? 'exact',
    unknown: sum?.unknown ?? 0,
    ids: [...ids],
    vagueIds: [...vagueIds],
    rule: ruleOf(measure, context.rules),
  };
}
