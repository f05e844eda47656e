import type { Lang } from '../../../shared/domain/language';
import type { RegisterView } from '../../../shared/register/register';
import { searchByName } from '../../../shared/search/name-search';
import { type PartnerRow, topOf } from './partner-rows';

export const scopes = ['all', 'partners', 'contacts', 'others'] as const;
export type PartnerScope = (typeof scopes)[number];

export interface PartnerFilter {
  readonly scope: PartnerScope;
  /** ISO code or `all`. */
  readonly country: string;
  readonly text: string;
}

const scopeOf = ({ standing }: PartnerRow): PartnerScope => {
  switch (standing) {
    case 'sister':
    case 'friendly':
    case 'partner':
      return 'partners';
    case 'contact':
      return 'contacts';
    default:
      return 'others';
  }
};

export const isInScope = (row: PartnerRow, scope: PartnerScope): boolean =>
  scope === 'all' || scopeOf(row) === scope;

/** The rows that pass, and the cities above a district that passes, so that it is never seen without its city. */
export function filterPartners(
  rows: readonly PartnerRow[],
  { scope, country, text }: PartnerFilter,
  register: RegisterView,
  lang: Lang,
): readonly PartnerRow[] {
  const named =
    text.trim() === ''
      ? null
      : new Set(
          searchByName(register, text, lang, ['city'], register.all('city').length).map(
            ({ record }) => record.id,
          ),
        );
  const passes = (row: PartnerRow) =>
    isInScope(row, scope) &&
    (country === 'all' || row.city.country === country) &&
    (named === null || named.has(row.id));
  const kept = new Set<PartnerRow>();
  for (const row of rows) {
    if (!passes(row)) continue;
    kept.add(row);
    for (let above = row.parent; above; above = above.parent) kept.add(above);
  }
  return rows.filter((row) => kept.has(row));
}

/** Cities without their districts: what a group says it holds. */
export const citiesAmong = (rows: readonly PartnerRow[]): number =>
  rows.filter((row) => topOf(row) === row).length;
