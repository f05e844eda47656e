import type { RegisterView } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { foldName } from '../../shared/search/fold-name';
import { namesOf } from '../../shared/search/record-names';

export type CityError =
  | { readonly code: 'noSuchCity'; readonly city: string }
  /** Cities of one name are told apart by their ids. */
  | { readonly code: 'severalCities'; readonly city: string; readonly ids: string };

/** The id of the city that a command names by its id, or by any of its names in any script and case. */
export function findCity(register: RegisterView, asked: string): Result<string, CityError> {
  const byId = register.find('city', asked);
  if (byId && byId.binnedAt === undefined) return succeed(byId.id);
  const folded = foldName(asked);
  const ids = register
    .all('city')
    .filter((city) => namesOf(city).some((name) => foldName(name) === folded))
    .map(({ id }) => id);
  const [only, ...others] = ids;
  if (only === undefined) return fail({ code: 'noSuchCity', city: asked });
  return others.length === 0
    ? succeed(only)
    : fail({ code: 'severalCities', city: asked, ids: ids.join(', ') });
}
