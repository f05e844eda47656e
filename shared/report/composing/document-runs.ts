import { compareText } from '../../counting/compare-text';
import { count } from '../../counting/count';
import type { Term } from '../../domain/agreement';
import type { Complete } from '../../domain/completeness';
import { type Day, daysOf } from '../../domain/partial-date';
import { periodOf } from '../../domain/period';
import type { PaperContext } from './context';

type Agreement = Complete<'agreement'>;

/** A document with what prolonged it, as one stretch of days. */
export interface DocumentRun {
  readonly agreement: Agreement;
  readonly from: Day;
  /** The last day of the latest term, its last possible one where the date is vague; null where it has no end. */
  readonly until: Day | null;
  /** The term that holds now. */
  readonly term: Term;
  /** Signing days of its renewals, oldest first. */
  readonly renewals: readonly Day[];
}

/**
 * Documents of the paper's scope signed by the last day counted whose term reaches into the period, those that end
 * first before the others, those without an end last. A renewal of a document in the register belongs to that
 * document; one whose term nobody recorded is left out.
 */
export function documentRuns(ctx: PaperContext): readonly DocumentRun[] {
  const signed = signedSoFar(ctx);
  const renewalOf = new Map(signed.flatMap((one) => (one.renews === undefined ? [] : [[one.renews, one]])));
  const known = new Set(signed.map(({ id }) => id));
  return signed
    .filter(({ renews }) => renews === undefined || !known.has(renews))
    .flatMap((agreement) => runOf(agreement, renewalOf))
    .filter(({ until }) => until === null || until >= ctx.period.first)
    .sort((a, b) => compareText(endOf(a), endOf(b)) || compareText(a.from, b.from));
}

/** Behind every day. */
const noEnd = '9999';
const endOf = ({ until }: DocumentRun): string => until ?? noEnd;

function signedSoFar(ctx: PaperContext): readonly Agreement[] {
  const { register, scope, counting, span } = ctx;
  const everything = periodOf(`0001-01-01..${span.last}`);
  const inScope = new Set(
    (['documents', 'renewals'] as const).flatMap(
      (measure) => count(register, measure, everything, scope, counting).ids,
    ),
  );
  return register
    .complete('agreement')
    .filter(({ id }) => inScope.has(id))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
}

const dayOf = ({ signedOn }: Agreement): Day => daysOf(signedOn).first;

function runOf(agreement: Agreement, renewalOf: ReadonlyMap<string, Agreement>): readonly DocumentRun[] {
  const chain = [agreement];
  // A document that renews itself in a circle is a mistake of the register, and still has an end here.
  for (let next = renewalOf.get(agreement.id); next && !chain.includes(next); next = renewalOf.get(next.id)) {
    chain.push(next);
  }
  const term = chain.findLast((one) => one.term !== undefined)?.term;
  if (!term) return [];
  const until = term.until === undefined ? null : daysOf(term.until).last;
  const from = dayOf(agreement);
  return [
    {
      agreement,
      from,
      until: until && until < from ? from : until,
      term,
      renewals: chain.slice(1).map(dayOf),
    },
  ];
}
