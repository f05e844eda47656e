import { placeIndex } from '../../../shared/counting/places';
import { type TermState, termStates } from '../../../shared/counting/term-state';
import type { Agreement } from '../../../shared/domain/agreement';
import type { Lang } from '../../../shared/domain/language';
import type { Day, PartialDate } from '../../../shared/domain/partial-date';
import { type Period, placeIn } from '../../../shared/domain/period';
import type { DocumentKind } from '../../../shared/domain/vocabulary';
import type { RegisterView } from '../../../shared/register/register';
import { searchByName } from '../../../shared/search/name-search';

export interface AgreementRow {
  readonly id: string;
  readonly agreement: Agreement;
  readonly state: TermState;
  /** Partner cities and districts that are parties, the home side left out. */
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

/** Every document in use, drafts included, in register order. */
export function agreementRows(register: RegisterView, today: Day): readonly AgreementRow[] {
  const states = termStates(register, today);
  const places = placeIndex(register);
  return register.all('agreement').map((agreement) => ({
    id: agreement.id,
    agreement,
    state: states.get(agreement.id) ?? 'notStated',
    ...places.placesOfParties(agreement.parties ?? []),
  }));
}

export const stateScopes = ['all', 'running', 'ending', 'over'] as const;
export type StateScope = (typeof stateScopes)[number];

const scopeOf: Readonly<Record<TermState, StateScope>> = {
  openEnded: 'running',
  autoRenewal: 'running',
  inForce: 'running',
  notStated: 'running',
  ending: 'ending',
  ended: 'over',
  renewed: 'over',
};

/** What ends soon still runs; a document without a stated term runs until it is known to have ended. */
export function isInState({ state }: AgreementRow, scope: StateScope): boolean {
  return scope === 'all' || scopeOf[state] === scope || (scope === 'running' && state === 'ending');
}

export interface AgreementFilter {
  readonly scope: StateScope;
  readonly kind: DocumentKind | 'all';
  readonly country: string;
  /** Null for documents of every time. */
  readonly period: Period | null;
  readonly text: string;
}

/** The rows that pass. In a period stand documents signed in it, those of a vague date that may be, and drafts. */
export function filterAgreements(
  rows: readonly AgreementRow[],
  { scope, kind, country, period, text }: AgreementFilter,
  register: RegisterView,
  lang: Lang,
): readonly AgreementRow[] {
  const named = text.trim() === '' ? null : namedBy(register, text, lang);
  const isSignedIn = (date: PartialDate | undefined) =>
    period === null || date === undefined || placeIn(period, date) !== 'outside';
  return rows.filter(
    (row) =>
      isInState(row, scope) &&
      (kind === 'all' || row.agreement.documentKind === kind) &&
      (country === 'all' || row.countries.includes(country)) &&
      isSignedIn(row.agreement.signedOn) &&
      (named === null || named.has(row.id) || row.cities.some((city) => named.has(city))),
  );
}

/** Documents whose title or number, and cities whose name, the text is part of. */
function namedBy(register: RegisterView, text: string, lang: Lang): ReadonlySet<string> {
  const most = Math.max(register.all('agreement').length, register.all('city').length);
  const found = searchByName(register, text, lang, ['agreement', 'city'], most);
  return new Set(found.map(({ record }) => record.id));
}
