import { type PaperRequest, registerLists } from '../../../shared/report/request';

/** The papers a user can choose, in the order they are offered; each list of records is a paper of its own. */
export const paperKinds = ['summary', 'brief', 'chronicle', ...registerLists] as const;
export type ChosenKind = (typeof paperKinds)[number];

/** What every paper is asked with, and what a kind may use of it. */
export interface PaperBasis extends Pick<PaperRequest, 'lang' | 'asOf' | 'convention' | 'beside'> {
  readonly period: string;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
}

/** What can be chosen for a kind of paper. */
export interface KindOptions {
  readonly hasPeriod: boolean;
  /** A paper about one city cannot be about all of them. */
  readonly isAboutOneCity: boolean;
}

export const optionsOf = (kind: ChosenKind): KindOptions => ({
  hasPeriod: kind !== 'brief',
  isAboutOneCity: kind === 'brief',
});

/** The request for a paper of this kind; null where it lacks the city it is about. */
export function requestOf(kind: ChosenKind, basis: PaperBasis): PaperRequest | null {
  const { period, city, country, ...common } = basis;
  const scope = { ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
  switch (kind) {
    case 'summary':
    case 'chronicle':
      return { paper: kind, ...common, ...scope, period };
    case 'brief':
      return city === undefined ? null : { paper: kind, ...common, city };
    default:
      return { paper: 'register', of: kind, ...common, ...scope, period };
  }
}
