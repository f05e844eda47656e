import { matchName, type NameMatch, type TextRange } from './match-name';
import { type Quality, quality } from './quality';
import type { Query, Wording } from './query';

/** The name that answers best, as written, and what of it answers. */
export interface BestMatch {
  readonly quality: Quality;
  readonly name: string;
  readonly ranges: readonly TextRange[];
}

/**
 * How a record of these names answers a query: by the best of them, the first of equals; or, where no name has every
 * word, by all together. Null when a word is in none.
 */
export function bestMatch(
  names: readonly string[],
  { wordings }: Query,
  forgiving: boolean,
): BestMatch | null {
  let best: BestMatch | null = null;
  for (const wording of wordings) {
    const match = bestOf(names, wording, forgiving);
    if (match && (best === null || match.quality > best.quality)) best = match;
  }
  return best;
}

function bestOf(names: readonly string[], wording: Wording, forgiving: boolean): BestMatch | null {
  const matches = names.map((name) => ({ name, match: matchName(name, wording, forgiving) }));
  const whole = matches.reduce<BestMatch | null>(
    (best, { name, match }) =>
      match.quality > (best?.quality ?? quality.none)
        ? { name, quality: match.quality, ranges: match.ranges }
        : best,
    null,
  );
  const found = whole ?? together(matches);
  return found && (wording.asTyped ? found : { ...found, quality: byOtherName(found.quality) });
}

/** Words spread over several names count as words, and the name with the most of them is shown. */
function together(
  matches: readonly { readonly name: string; readonly match: NameMatch }[],
): BestMatch | null {
  const count = ({ match }: (typeof matches)[number]) => match.ofTokens.filter((value) => value > 0).length;
  const [shown] = [...matches].sort((a, b) => count(b) - count(a));
  if (!shown) return null;
  const ofTokens = shown.match.ofTokens.map((_, at) =>
    matches.reduce<Quality>(
      (most, { match }) => maximum(most, match.ofTokens[at] ?? quality.none),
      quality.none,
    ),
  );
  const worst = ofTokens.reduce<Quality>(minimum, quality.startOfWord);
  return worst === quality.none ? null : { quality: worst, name: shown.name, ranges: shown.match.ranges };
}

const minimum = (a: Quality, b: Quality): Quality => (a < b ? a : b);
const maximum = (a: Quality, b: Quality): Quality => (a > b ? a : b);

/** A place found under its name in another script answers as a reading does. */
export const byOtherName = (value: Quality): Quality => {
  if (value >= quality.startOfName) return quality.readingOfStart;
  return value > quality.reading ? quality.reading : value;
};
