import { places } from '../names/gazetteer/gazetteer';
import { foldName } from './fold-name';

interface Spelling {
  readonly folded: string;
  readonly place: number;
}

let spellings: readonly Spelling[] | null = null;

/** Made at the first search, so that starting the app does not pay for it. */
function allSpellings(): readonly Spelling[] {
  spellings ??= places.flatMap(({ names, aliases }, place) =>
    [...new Set([names.zh, names.ru, names.en, ...aliases.map(({ text }) => text)].map(foldName))].map(
      (folded) => ({ folded, place }),
    ),
  );
  return spellings;
}

const placesAtMost = 3;
/** Below this a beginning names too many places to mean one. */
const shortest = (folded: string): number => (/\p{Script=Han}/u.test(folded) ? 2 : 4);

/**
 * The main names in other scripts of the gazetteer's places whose name begins with the folded text: 成都 and Chengdu
 * for «чэнду». Places called exactly so first, then the more populous.
 */
export function otherPlaceNames(folded: string): readonly string[] {
  if (folded.length < shortest(folded)) return [];
  const found = new Map<number, boolean>();
  for (const spelling of allSpellings()) {
    if (spelling.folded.startsWith(folded)) {
      found.set(spelling.place, spelling.folded === folded || found.get(spelling.place) === true);
    }
  }
  const people = (place: number) => places[place]?.population ?? 0;
  const likeliest = [...found].sort(
    ([a, exactA], [b, exactB]) => Number(exactB) - Number(exactA) || people(b) - people(a),
  );
  return likeliest.slice(0, placesAtMost).flatMap(([place]) => {
    const names = Object.values(places[place]?.names ?? {});
    return names.filter((name) => name !== '' && !foldName(name).startsWith(folded));
  });
}
