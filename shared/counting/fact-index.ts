import { documentFacts } from './document-facts';
import { eventFacts } from './event-facts';
import type { FactsByDate } from './facts-by-date';
import { memoise } from './memo';
import { visitFacts } from './visit-facts';

/** All that can be counted on a day: complete records in use, held, whose first possible day is not after it. */
export interface FactIndex {
  /** Every held event by itself. */
  readonly heldEvents: FactsByDate;
  /** One fact for every root; see `rootFact`. */
  readonly rootEvents: FactsByDate;
  readonly visits: FactsByDate;
  readonly documents: FactsByDate;
}

/** The facts of a register on `asOf`; a change builds anew only those that depend on it. */
export const factIndex = memoise((register, asOf): FactIndex => {
  const events = eventFacts(register, asOf);
  return {
    heldEvents: events.held,
    rootEvents: events.byRoot,
    visits: visitFacts(register, asOf),
    documents: documentFacts(register, asOf),
  };
});
