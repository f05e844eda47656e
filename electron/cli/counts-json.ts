import { summaryFigures } from '../../shared/counting/summary-figures';
import type { RegisterView } from '../../shared/register/register';
import type { SummaryRequest } from '../../shared/report/request';

/**
 * Every figure of the summary as JSON: measure, scope, period, value, qualifier, how many records give no figure, the
 * ids it counts, those too vaguely dated to count, and the rule followed. Figures do not depend on the language.
 */
export function countsJson(register: RegisterView, request: SummaryRequest): string {
  const figures = summaryFigures(register, request);
  return JSON.stringify({ period: request.period, asOf: request.asOf, figures }, null, 2);
}
