import { type Place, type PlaceNames, places, placesNamed, regionOf } from './gazetteer';
import { placeKey } from './place-key';

/** A place that a typed text may mean. */
export interface PlaceMatch {
  readonly place: Place;
  /** What to call it: its names in full where the text is the beginning of those and not of the usual ones. */
  readonly names: PlaceNames;
  readonly region: Place | null;
}

interface Spelling {
  readonly key: string;
  readonly place: Place;
  readonly names: PlaceNames;
  /** How likely it is that a text means this spelling: 0 a usual name, 1 an official one, 2 another. */
  readonly rank: number;
}

let spellings: readonly Spelling[] | null = null;

/** Made at the first question, which pays for folding thousands of names. */
function allSpellings(): readonly Spelling[] {
  spellings ??= places.flatMap((place) => {
    const { names, full, aliases } = place;
    const spelt = (texts: readonly string[], rank: number, called: PlaceNames): readonly Spelling[] =>
      texts.filter(Boolean).map((text) => ({ key: placeKey(text), place, names: called, rank }));
    return [
      ...spelt(Object.values(names), 0, names),
      ...spelt(full ? Object.values(full) : [], 1, full ?? names),
      ...spelt(
        aliases.map(({ text }) => text),
        2,
        names,
      ),
    ];
  });
  return spellings;
}

/** One letter begins too many names to mean one; one character does not. */
const shortest = (key: string): number => (/\p{Script=Han}/u.test(key) ? 1 : 2);

/**
 * The places whose name in any of the three scripts begins with the text, whatever its case, ё, diacritics, spaces and
 * apostrophes; a whole name also with 市 or город. Names that are the text come first, then cities, then the more populous.
 */
export function findPlaces(text: string, atMost: number): readonly PlaceMatch[] {
  const key = placeKey(text);
  if (key.length < shortest(key)) return [];
  const found = new Map<Place, Spelling>();
  for (const spelling of allSpellings()) {
    if (!spelling.key.startsWith(key)) continue;
    const known = found.get(spelling.place);
    if (!known || likelihood(spelling, key) < likelihood(known, key)) found.set(spelling.place, spelling);
  }
  const begun = [...found.values()].sort(
    (a, b) =>
      likelihood(a, key) - likelihood(b, key) || (b.place.population ?? 0) - (a.place.population ?? 0),
  );
  const whole = found.size > 0 ? [] : placesNamed(text);
  return [...begun, ...whole.map((place) => ({ place, names: place.names }))]
    .slice(0, atMost)
    .map(({ place, names }) => ({ place, names, region: regionOf(place) }));
}

/** Smaller is likelier. */
const likelihood = ({ key, place, rank }: Spelling, typed: string): number =>
  (key === typed ? 0 : 8) + (place.kind === 'region' ? 4 : 0) + rank;
