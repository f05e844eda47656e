import type { Period } from '../domain/period';
import type { RegisterView } from '../register/register';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';
import { figureOf, selectFacts } from './select-facts';

/**
 * One figure by the rules of docs/counting-rules.md: held, complete records in use that begin on or before `asOf` and
 * whose date lies inside the period; those whose date only overlaps it are in `vagueIds`. A period that has nothing
 * in it counts 0. `period` and `scope` stand in the figure as they were asked.
 */
export function count(
  register: RegisterView,
  measure: Measure,
  period: Period,
  scope: Scope,
  context: CountContext,
): CountedFigure {
  const asked = { measure, period, scope };
  return figureOf(selectFacts(register, asked, context), asked, context);
}
