import { placeIndex } from '../../counting/places';
import type { Complete } from '../../domain/completeness';
import { compareDates, type PartialDate } from '../../domain/partial-date';
import { type Period, placeIn } from '../../domain/period';
import type { PaperContext } from './context';

/** Complete visits of the paper's scope that begin or may begin in a period, whatever their status; earliest first. */
export const visitsIn = (ctx: PaperContext, period: Period = ctx.period): readonly Complete<'visit'>[] =>
  inOrder(
    ctx.register
      .complete('visit')
      .filter(
        ({ dates, cities, country }) =>
          placeIn(period, dates.from) !== 'outside' &&
          belongs(ctx, cities, country === undefined ? [] : [country]),
      ),
    ({ dates }) => dates.from,
  );

/** The same of events, sub-events among them. */
export const eventsIn = (ctx: PaperContext, period: Period = ctx.period): readonly Complete<'event'>[] =>
  inOrder(
    ctx.register
      .complete('event')
      .filter(
        ({ dates, cities, countries }) =>
          placeIn(period, dates.from) !== 'outside' && belongs(ctx, cities, countries),
      ),
    ({ dates }) => dates.from,
  );

/** Complete documents of the paper's scope that were or may have been signed in a period; earliest first. */
export const agreementsIn = (
  ctx: PaperContext,
  period: Period = ctx.period,
): readonly Complete<'agreement'>[] => {
  const { city, country } = ctx.request;
  const places = placeIndex(ctx.register);
  const inScope = ({ parties }: Complete<'agreement'>) => {
    if (city === undefined && country === undefined) return true;
    const { cities, countries } = places.placesOfParties(parties);
    return (
      (city === undefined || cities.includes(city)) && (country === undefined || countries.includes(country))
    );
  };
  return inOrder(
    ctx.register
      .complete('agreement')
      .filter((agreement) => placeIn(period, agreement.signedOn) !== 'outside' && inScope(agreement)),
    ({ signedOn }) => signedOn,
  );
};

/** True where a visit or event with these cities, or these countries alone, belongs to the paper's scope. */
export function belongs(
  ctx: PaperContext,
  named: readonly string[] | undefined,
  bare: readonly string[] | undefined,
): boolean {
  const { city, country } = ctx.request;
  if (city === undefined && country === undefined) return true;
  const { cities, countries } = placeIndex(ctx.register).placesOf(named, bare);
  return (
    (city === undefined || cities.includes(city)) && (country === undefined || countries.includes(country))
  );
}

const inOrder = <T extends { readonly id: string }>(
  records: readonly T[],
  dateOf: (record: T) => PartialDate,
): readonly T[] => [...records].sort((a, b) => compareDates(dateOf(a), dateOf(b)) || (a.id < b.id ? -1 : 1));
