import { countContext } from '../../shared/counting/context';
import { count } from '../../shared/counting/count';
import { type CountedFigure, type Measure, measures } from '../../shared/counting/figure';
import { summaryFigures } from '../../shared/counting/summary-figures';
import { periodOf } from '../../shared/domain/period';
import type { RegisterView } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import { figuresOf } from '../../shared/report/figures-of';
import type { SummaryRequest } from '../../shared/report/request';

/**
 * Every figure of the summary as JSON: measure, scope, period, value, qualifier, how many records give no figure, the
 * ids it counts, those too vaguely dated to count, and the rule followed. Besides the summary's own list it holds
 * whatever else the composed `document` prints, where the register has an office to compose for. Figures do not depend on the language.
 */
export function countsJson(
  register: RegisterView,
  request: SummaryRequest,
  document: ReportDocument | null,
): string {
  const figures = new Map<string, CountedFigure>();
  const all = [
    ...summaryFigures(register, request),
    ...(document ? printedFigures(register, request, document) : []),
  ];
  for (const figure of all) {
    const key = JSON.stringify([figure.measure, figure.period.text, figure.scope]);
    if (!figures.has(key)) figures.set(key, figure);
  }
  return JSON.stringify(
    { period: request.period, asOf: request.asOf, figures: [...figures.values()] },
    null,
    2,
  );
}

const isMeasure = (name: string): name is Measure => measures.some((measure) => measure === name);

/** Counted figures of the document, counted again; published and derived ones are none. */
function printedFigures(
  register: RegisterView,
  request: SummaryRequest,
  document: ReportDocument,
): readonly CountedFigure[] {
  const context = countContext(register, request.asOf);
  return figuresOf(document).flatMap(({ measure, period, scope }) =>
    isMeasure(measure) ? [count(register, measure, periodOf(period), scope, context)] : [],
  );
}
