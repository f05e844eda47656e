import type { PaperScope } from '../../../shared/report/composing/context';
import type { ReportDocument } from '../../../shared/report/document';
import type { PaperRequest } from '../../../shared/report/request';

/** The part of the register that the paper speaks of. */
export function aboutOf({ meta }: ReportDocument, request: PaperRequest): PaperScope {
  return {
    period: meta.period,
    asOf: meta.asOf,
    ...('city' in request ? { city: request.city } : {}),
    ...('country' in request ? { country: request.country } : {}),
  };
}
