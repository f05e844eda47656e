import { endingAgreements, quietPartners, toConfirm, upcoming } from '../../counting/attention';
import { termStates } from '../../counting/term-state';
import type { Complete } from '../../domain/completeness';
import { addDays, compareDates, type Day, daysOf } from '../../domain/partial-date';
import type { PaperContext } from '../composing/context';
import { belongs } from '../composing/selection';
import { heldWith } from './held-with';
import type { Held } from './titles';

/** Something with the city that waits for somebody, as the register tells it. */
export type OpenItem =
  /** A document whose term has ended without a renewal, or ends within a year. */
  | { readonly kind: 'ended' | 'ending'; readonly agreement: Complete<'agreement'>; readonly day: Day }
  /** Planned and over, but nobody has said whether it took place; put off without a new date; still to come. */
  | { readonly kind: 'confirm' | 'postponed' | 'coming'; readonly record: Held }
  /** Nothing has been held for a year. */
  | { readonly kind: 'quiet'; readonly last: Held | null };

/** What ended or was put off longer ago than this is history; what ends later is not urgent yet. */
const [daysBack, daysAhead] = [730, 365];

/** What is open with the city of a brief: documents first, then what waits for an answer, then what is planned. */
export function openItems(ctx: PaperContext): readonly OpenItem[] {
  const { register } = ctx;
  const { asOf } = ctx.request;
  const isHere = ({ record }: { readonly record: Held }) => isWith(ctx, record);
  const postponed = [...register.complete('visit'), ...register.complete('event')].filter(
    (record) =>
      record.status === 'postponed' &&
      daysOf(record.dates.from).last >= addDays(asOf, -daysBack) &&
      isWith(ctx, record),
  );
  return [
    ...ended(ctx),
    ...endingAgreements(register, asOf, daysAhead)
      .filter(({ agreement }) => isParty(ctx, agreement))
      .map(({ agreement, endsOn }): OpenItem => ({ kind: 'ending', agreement, day: endsOn })),
    ...toConfirm(register, asOf)
      .filter(isHere)
      .map(({ record }): OpenItem => ({ kind: 'confirm', record })),
    ...postponed.map((record): OpenItem => ({ kind: 'postponed', record })),
    ...planned(ctx).map((record): OpenItem => ({ kind: 'coming', record })),
    ...quietPartners(register, asOf)
      .filter(({ tie }) => tie.city === ctx.request.city)
      .map((): OpenItem => ({ kind: 'quiet', last: heldWith(ctx).at(-1) ?? null })),
  ];
}

/** Visits and events planned with the city, earliest first; what an event holds is planned with it. */
export function planned(ctx: PaperContext): readonly Held[] {
  const all = upcoming(ctx.register, ctx.request.asOf, Number.POSITIVE_INFINITY)
    .map(({ record }) => record)
    .filter((record) => isWith(ctx, record));
  const ids = new Set(all.map(({ id }) => id));
  return all.filter((record) => record.kind === 'visit' || !ids.has(record.parent ?? ''));
}

export const isParty = ({ request }: PaperContext, { parties }: Complete<'agreement'>): boolean =>
  parties.some(({ city }) => city !== undefined && city === request.city);

const isWith = (ctx: PaperContext, record: Held): boolean => belongs(ctx, record.cities, undefined);

function ended(ctx: PaperContext): readonly OpenItem[] {
  const { asOf } = ctx.request;
  const states = termStates(ctx.register, asOf);
  const earliest = addDays(asOf, -daysBack);
  const own = ctx.register.complete('agreement').filter((agreement) => isParty(ctx, agreement));
  return own.flatMap((agreement): readonly OpenItem[] => {
    const until = agreement.term?.until;
    if (until === undefined || states.get(agreement.id) !== 'ended' || isFollowed(agreement, own)) return [];
    const day = daysOf(until).last;
    return day >= earliest ? [{ kind: 'ended', agreement, day }] : [];
  });
}

/** The plan of one year is followed by that of the next without being renewed. */
const isFollowed = (
  { documentKind, signedOn }: Complete<'agreement'>,
  others: readonly Complete<'agreement'>[],
): boolean =>
  others.some((other) => other.documentKind === documentKind && compareDates(other.signedOn, signedOn) > 0);
