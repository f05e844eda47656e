import { type Network, networkOn, type Tie } from '../../counting/network';
import type { Line } from '../inline';
import type { PaperContext } from './context';
import { listedWithAnd, namesOf } from './naming';

/** Ties inside the summary's scope. */
export function tiesIn(ctx: PaperContext): { readonly [G in Group]: readonly Tie[] } {
  const all = networkOn(ctx.register, ctx.span.last);
  const inScope = ({ city }: Tie) =>
    (ctx.request.city === undefined || ctx.request.city === city) &&
    (ctx.request.country === undefined || ctx.register.find('city', city)?.country === ctx.request.country);
  return {
    partners: all.partners.filter(inScope),
    contacts: [...all.contacts, ...unsureContacts(all)].filter(inScope),
    dormant: all.dormant.filter(inScope),
    suspended: all.suspended.filter(inScope),
    ended: all.ended.filter(inScope),
    undated: all.undated.filter((tie) => inScope(tie) && tie.mayBePartner),
    vague: all.vague.filter((tie) => inScope(tie) && tie.mayBePartner),
  };
}

/** Without a sure date, but contacts by any reading. */
const unsureContacts = ({ undated, vague }: Network): readonly Tie[] =>
  [...undated, ...vague].filter(({ mayBePartner }) => !mayBePartner);

export const besides = ['contacts', 'dormant', 'suspended', 'ended', 'undated', 'vague'] as const;
type Group = 'partners' | (typeof besides)[number];

export const citiesOf = (ties: readonly Tie[]): readonly string[] => ties.map(({ city }) => city);

/** Names in a sentence, with "and" before the last. */
export const tieNames = (ctx: PaperContext, ties: readonly Tie[]): Line =>
  listedWithAnd(ctx, namesOf(ctx, citiesOf(ties)));

/** Longer lists of names are left to the appendix. */
export const longestList = 12;
