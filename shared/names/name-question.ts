import { findPlaces, type PlaceMatch } from './gazetteer/find-places';
import { type MissingNames, type NamedThing, type NameTexts, suggestMissing } from './suggest-missing';

/** What a form asks about names. */
export type NameQuestion =
  | { readonly about: 'missing'; readonly texts: NameTexts; readonly thing: NamedThing }
  | { readonly about: 'places'; readonly text: string };

export type NameAnswer =
  | { readonly about: 'missing'; readonly names: MissingNames }
  | { readonly about: 'places'; readonly matches: readonly PlaceMatch[] };

/** A list longer than this is not read while one types. */
const placesAtMost = 8;

/** Plain data both ways, so that another thread can be asked. The first question is slow: it makes the tables ready. */
export function answerName(question: NameQuestion): NameAnswer {
  return question.about === 'missing'
    ? { about: 'missing', names: suggestMissing(question.texts, question.thing) }
    : { about: 'places', matches: findPlaces(question.text, placesAtMost) };
}
