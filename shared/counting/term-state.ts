import type { Agreement, Term } from '../domain/agreement';
import { type Day, daysOf } from '../domain/partial-date';
import type { RegisterView } from '../register/register';
import { endingAgreements } from './attention';

/** How long a document runs, seen from today. */
export type TermState =
  | 'notStated'
  | 'openEnded'
  | 'autoRenewal'
  | 'inForce'
  | 'ending'
  | 'ended'
  | 'renewed';

/**
 * The state of every document in use, by id. `ending` is what the overview warns of: within 90 days and not renewed;
 * a vague end counts to its last possible day. A document that a later one renews is `renewed`.
 */
export function termStates(register: RegisterView, today: Day): ReadonlyMap<string, TermState> {
  const ending = new Set(endingAgreements(register, today).map(({ agreement }) => agreement.id));
  const renewed = new Set(
    register
      .complete('agreement')
      .filter(({ signedOn }) => daysOf(signedOn).first <= today)
      .map(({ renews }) => renews),
  );
  const stateOf = ({ id, term }: Agreement): TermState => {
    if (renewed.has(id)) return 'renewed';
    return ending.has(id) ? 'ending' : stateOfTerm(term, today);
  };
  return new Map(register.all('agreement').map((agreement) => [agreement.id, stateOf(agreement)]));
}

function stateOfTerm(term: Term | undefined, today: Day): TermState {
  if (term === undefined) return 'notStated';
  if (term.kind === 'openEnded' || term.kind === 'autoRenewal') return term.kind;
  if (term.until === undefined) return 'notStated';
  return daysOf(term.until).last < today ? 'ended' : 'inForce';
}
