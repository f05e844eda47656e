import { formatPeriodDays } from '../../format/dates';
import type { RegisterView } from '../../register/register';
import { paperContext } from '../composing/context';
import { listPaper } from '../composing/list-paper';
import type { ReportDocument } from '../document';
import type { Phrases } from '../phrases';
import type { ChronicleRequest } from '../request';
import { chronicle } from '../sections/chronicle';

/** What was held and signed in a period, or in its part up to `asOf`, by date. */
export function composeChronicle(
  register: RegisterView,
  request: ChronicleRequest,
  phrases: Phrases,
): ReportDocument {
  const ctx = paperContext(register, request, phrases);
  const head = {
    title: phrases.text('papers.chronicle.title'),
    days: formatPeriodDays(ctx.span, ctx.lang),
    landscape: false,
  };
  return listPaper(ctx, 'chronicle', head, chronicle(ctx));
}
