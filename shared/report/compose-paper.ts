import type { Lang } from '../domain/language';
import type { RegisterView } from '../register/register';
import { setBeside } from './beside/set-beside';
import type { ReportDocument } from './document';
import type { Phrases } from './phrases';
import { conventionOf, type PaperKind, type PaperRequest } from './request';
import { composeSummary } from './summary/compose-summary';

/** Composes one kind of paper. The request is valid by its schema; a register without an office is a bug here. */
export type Composer<R extends PaperRequest> = (
  register: RegisterView,
  request: R,
  phrases: Phrases,
) => ReportDocument;

/** A new paper is a request in `request.ts`, a composer of its own, and a line here. */
const composers: { readonly [K in PaperKind]: Composer<Extract<PaperRequest, { paper: K }>> } = {
  summary: composeSummary,
};

/** The paper that was asked for, as every renderer takes it. `phrasesIn` gives the phrase book of a language. */
export function composePaper(
  register: RegisterView,
  request: PaperRequest,
  phrasesIn: (lang: Lang) => Phrases,
): ReportDocument {
  const compose: Composer<typeof request> = composers[request.paper];
  const paper = compose(register, request, phrasesIn(request.lang));
  const { beside } = request;
  if (!beside || beside.lang === request.lang) return paper;
  const convention = conventionOf(request);
  const other = compose(register, { ...request, convention, lang: beside.lang }, phrasesIn(beside.lang));
  return setBeside(paper, other, beside);
}
