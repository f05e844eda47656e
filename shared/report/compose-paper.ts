import type { Lang } from '../domain/language';
import type { RegisterView } from '../register/register';
import { setBeside } from './beside/set-beside';
import { composeBrief } from './brief/compose-brief';
import { composeChronicle } from './chronicle/compose-chronicle';
import type { ReportDocument } from './document';
import type { Phrases } from './phrases';
import { composeRegister } from './register/compose-register';
import { conventionOf, type PaperRequest } from './request';
import { composeSummary } from './summary/compose-summary';
import { composeTable } from './table/compose-table';

/** The paper that was asked for, as every renderer takes it. `phrasesIn` gives the phrase book of a language. */
export function composePaper(
  register: RegisterView,
  request: PaperRequest,
  phrasesIn: (lang: Lang) => Phrases,
): ReportDocument {
  const paper = compose(register, request, phrasesIn(request.lang));
  const { beside } = request;
  if (!beside || beside.lang === request.lang) return paper;
  const convention = conventionOf(request);
  const other = compose(register, { ...request, convention, lang: beside.lang }, phrasesIn(beside.lang));
  return setBeside(paper, other, beside);
}

/**
 * A new paper is a request in `request.ts`, a composer of its own, and a line here. The request is valid by its schema;
 * a register without an office is a bug.
 */
function compose(register: RegisterView, request: PaperRequest, phrases: Phrases): ReportDocument {
  switch (request.paper) {
    case 'summary':
      return composeSummary(register, request, phrases);
    case 'brief':
      return composeBrief(register, request, phrases);
    case 'chronicle':
      return composeChronicle(register, request, phrases);
    case 'register':
      return composeRegister(register, request, phrases);
    case 'table':
      return composeTable(register, request, phrases);
  }
}
