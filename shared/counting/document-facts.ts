import type { Complete } from '../domain/completeness';
import { type Day, daysOf } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { chainOfLinked } from './event-chain';
import type { Fact } from './fact';
import { FactsByDate } from './facts-by-date';
import { keptFact } from './kept-facts';
import { memoiseOn } from './memo';
import { placeIndex } from './places';

/** The documents signed by `asOf`, built once for each state of them and of what they name. */
export const documentFacts = memoiseOn(
  (register) => [
    placeIndex(register),
    register.all('event'),
    register.all('visit'),
    register.all('agreement'),
  ],
  (register, asOf) => new FactsByDate(signedDocuments(register, asOf)),
);

const none: readonly never[] = [];

function signedDocuments(register: RegisterView, asOf: Day): readonly Fact[] {
  const places = placeIndex(register);
  const facts: Fact[] = [];
  const factOf = (document: Complete<'agreement'>): Fact => ({
    kind: 'document',
    id: document.id,
    activity: { id: document.id, mark: 0 },
    events: chainOfLinked(register, eventOf(register, document)),
    days: daysOf(document.signedOn),
    ...places.placesOfParties(document.parties),
    fields: document.areas ?? none,
    documentKind: document.documentKind,
  });
  for (const document of register.complete('agreement')) {
    const isAlone = document.signedAtEvent === undefined && document.signedAtVisit === undefined;
    const fact = isAlone ? keptFact(places, document, factOf) : factOf(document);
    if (fact.days.first <= asOf) facts.push(fact);
  }
  return facts;
}

/** The event at which a document was signed, or for which the visit was made at which it was. */
function eventOf(register: RegisterView, document: Complete<'agreement'>): string | undefined {
  if (document.signedAtEvent !== undefined) return document.signedAtEvent;
  const visit = register.find('visit', document.signedAtVisit);
  return visit?.binnedAt === undefined ? visit?.event : undefined;
}
