import type { Period } from '../domain/period';
import type { RegisterView } from '../register/register';
import type { CountContext, CountedFigure, Measure, Scope } from './figure';
import { memoise } from './memo';
import { figureOf, selectFacts } from './select-facts';

/** A paper and a screen together ask for a few hundred; beyond this many they are counted anew. */
const mostRemembered = 1_000;

const rememberedFigures = memoise(() => new Map<string, CountedFigure>());

/**
 * One figure by the rules of docs/counting-rules.md: held, complete records in use that begin on or before `asOf` and
 * whose date lies inside the period; those whose date only overlaps it are in `vagueIds`. A period that has nothing
 * in it counts 0. `period` and `scope` stand in the figure as they were asked. Remembered until the register changes.
 */
export function count(
  register: RegisterView,
  measure: Measure,
  period: Period,
  scope: Scope,
  context: CountContext,
): CountedFigure {
  const asked = { measure, period, scope };
  // Figures of one city or event are found at once by what facts name, and are too many to keep.
  if (scope.city !== undefined || scope.event !== undefined) {
    return figureOf(selectFacts(register, asked, context), asked, context);
  }
  const remembered = rememberedFigures(register, context.asOf);
  const key = JSON.stringify([asked, context.rules]);
  const known = remembered.get(key);
  if (known) return known;
  const figure = figureOf(selectFacts(register, asked, context), asked, context);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, figure);
  return figure;
}
