import { type Lang, languages } from '../domain/language';
import type { NameBasis } from './forms/name-forms';
import type { NameKind } from './pinyin/read-han';
import { type NameSuggestion, suggestNames } from './suggest-names';

/** What a field's names are the names of. */
export interface NamedThing {
  readonly kind: NameKind;
  /** ISO 3166-1 alpha-2, where it is known whose name it is. */
  readonly country?: string | undefined;
  /** For names that no rule may spell, such as a region's: only what is established. */
  readonly establishedOnly?: boolean;
}

/** What each language holds; a blank one is missing. */
export type NameTexts = Readonly<{ [L in Lang]?: string | undefined }>;

/** The name offered for each language in which none was typed. */
export type MissingNames = Readonly<Partial<Record<Lang, NameSuggestion>>>;

/** Characters say most about a name, Latin letters least. */
const sources = ['zh', 'ru', 'en'] as const satisfies readonly Lang[];

/**
 * One name for each blank language out of those typed: an established one first, then the surest. A rule is used only
 * for the names it is made for: Palladius and pinyin for Chinese ones, the Russian rules for Russian ones. Where the
 * country says otherwise nothing is offered, and where it does not say, a Russian rule's name wants looking over.
 */
export function suggestMissing(texts: NameTexts, thing: NamedThing): MissingNames {
  const offers = sources.flatMap((lang) => {
    const text = (texts[lang] ?? '').trim();
    return text === '' ? [] : honestOffers(suggestNames({ lang, text }, thing.kind), thing);
  });
  return Object.fromEntries(
    languages.flatMap((lang) => {
      if ((texts[lang] ?? '').trim() !== '') return [];
      const [best] = offers.filter((offer) => offer.lang === lang).sort((a, b) => rank(a) - rank(b));
      return best ? [[lang, best] as const] : [];
    }),
  );
}

const rank = ({ basis, certain }: NameSuggestion): number =>
  (basis === 'established' ? 0 : 2) + (certain ? 0 : 1);

function honestOffers(
  offers: readonly NameSuggestion[],
  { country, establishedOnly = false }: NamedThing,
): readonly NameSuggestion[] {
  const known = offers.some(({ basis, certain }) => basis === 'established' && certain);
  return offers.flatMap((offer) => {
    if (offer.basis === 'established') return [offer];
    const trust = establishedOnly ? 'none' : trustIn(offer.basis, country);
    if (trust === 'none') return [];
    return [trust === 'full' || known ? offer : { ...offer, certain: false }];
  });
}

type Trust = 'full' | 'some' | 'none';

/** Where names are spelt in Chinese characters but not by the mainland's rules. */
const otherHan: ReadonlySet<string> = new Set(['HK', 'MO', 'TW', 'SG']);
/** Where Russian is official beside another language that many names come from. */
const otherRussian: ReadonlySet<string> = new Set(['BY', 'KZ', 'KG']);

function trustIn(basis: NameBasis, country: string | undefined): Trust {
  if (basis === 'pinyin' || basis === 'palladius') {
    if (country === undefined || country === 'CN') return 'full';
    return otherHan.has(country) ? 'some' : 'none';
  }
  if (country === 'RU') return 'full';
  return country === undefined || otherRussian.has(country) ? 'some' : 'none';
}
