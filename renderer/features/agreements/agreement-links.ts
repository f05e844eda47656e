import type { Agreement } from '../../../shared/domain/agreement';
import type { RegisterView } from '../../../shared/register/register';

export interface AgreementLink {
  /** How the other record stands to the document; `proves` names the city whose level it proves. */
  readonly kind: 'renews' | 'renewedBy' | 'related' | 'proves';
  readonly id: string;
}

/** What a document belongs with, whichever of the two names the other. */
export function linksOf(
  register: RegisterView,
  { id, renews, related = [] }: Agreement,
): readonly AgreementLink[] {
  const others = register.all('agreement').filter((other) => other.id !== id);
  const named = new Set([
    ...related,
    ...others.filter((other) => other.related?.includes(id)).map((other) => other.id),
  ]);
  const proved = register
    .all('relationship')
    .flatMap(({ city, transitions }) =>
      city !== undefined && transitions?.some(({ proof }) => proof === id) ? [city] : [],
    );
  return [
    ...(renews === undefined ? [] : [{ kind: 'renews' as const, id: renews }]),
    ...others
      .filter((other) => other.renews === id)
      .map((other) => ({ kind: 'renewedBy' as const, id: other.id })),
    ...[...new Set(proved)].map((city) => ({ kind: 'proves' as const, id: city })),
    ...[...named].map((other) => ({ kind: 'related' as const, id: other })),
  ];
}
