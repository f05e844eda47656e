import { count } from '../../../shared/counting/count';
import type { CountContext, CountedFigure, Measure } from '../../../shared/counting/figure';
import { narrowedTo } from '../../../shared/counting/narrowed-to';
import type { Period } from '../../../shared/domain/period';
import type { Visit } from '../../../shared/domain/visit';
import type { RegisterView } from '../../../shared/register/register';

/** Delegations and people of a list, received and sent apart; no two of these figures are ever added. */
export interface VisitFigures {
  readonly received: CountedFigure;
  readonly peopleReceived: CountedFigure;
  readonly sent: CountedFigure;
  readonly peopleSent: CountedFigure;
  readonly online: CountedFigure;
}

/** The figures of some visits by the counting rules: only what was held and lies in the period. */
export function visitFigures(
  register: RegisterView,
  visits: readonly Visit[],
  period: Period,
  context: CountContext,
): VisitFigures {
  const these = narrowedTo(register, visits);
  const figure = (measure: Measure) => count(these, measure, period, {}, context);
  return {
    received: figure('visitsIncoming'),
    peopleReceived: figure('peopleIncoming'),
    sent: figure('visitsOutgoing'),
    peopleSent: figure('peopleOutgoing'),
    online: figure('visitsOnline'),
  };
}
