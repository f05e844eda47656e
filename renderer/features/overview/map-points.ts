import { countTable } from '../../../shared/counting/count-table';
import type { CountContext, CountedFigure } from '../../../shared/counting/figure';
import { networkOn } from '../../../shared/counting/network';
import type { City } from '../../../shared/domain/city';
import type { Period } from '../../../shared/domain/period';
import { type Coordinates, coordinatesOf } from '../../../shared/names/place-of-city';
import type { RegisterView } from '../../../shared/register/register';

/** A city on the map with its events and visits of the period; null where there were none. */
export interface MapPoint extends Coordinates {
  readonly city: City;
  readonly figure: CountedFigure | null;
  /** A partner of the network, which is expected to do something. */
  readonly partner: boolean;
}

/**
 * Partners, contacts and whoever had events or visits in the period, most active first. Districts stand with their city;
 * a city whose place nobody knows is left out.
 */
export function mapPoints(
  register: RegisterView,
  period: Period,
  context: CountContext,
): readonly MapPoint[] {
  const { partners, contacts } = networkOn(register, context.asOf);
  const inNetwork = new Set(partners.map(({ city }) => city));
  const figures = figuresByCity(register, period, context);
  const home = register.all('office')[0]?.city;
  const ids = new Set([...inNetwork, ...contacts.map(({ city }) => city), ...figures.keys()]);
  return [...ids]
    .flatMap((id): readonly MapPoint[] => {
      const city = register.find('city', id);
      const place = city && city.parent === undefined && id !== home ? coordinatesOf(city) : null;
      return city && place
        ? [{ city, ...place, figure: figures.get(id) ?? null, partner: inNetwork.has(id) }]
        : [];
    })
    .sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
}

/** Where the office's own city lies, with its record; null where nobody knows. */
export function ownPoint(register: RegisterView): (Coordinates & { readonly city: City }) | null {
  const city = register.find('city', register.all('office')[0]?.city);
  const place = city && coordinatesOf(city);
  return place ? { city, ...place } : null;
}

function figuresByCity(
  register: RegisterView,
  period: Period,
  context: CountContext,
): ReadonlyMap<string, CountedFigure> {
  const table = countTable(register, { measure: 'activities', rows: 'city', period, scope: {} }, context);
  return new Map(
    table.rows.flatMap(({ key }, index) => {
      const figure = table.cells[index]?.[0];
      return key === null || !figure?.value ? [] : [[key, figure] as const];
    }),
  );
}
