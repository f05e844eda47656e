import { foldText } from './folded-text';
import { pairsOf } from './han-terms';
import { place } from './postings';
import { longestWord, piecesOf } from './words';

/** The terms of one record's names and how each stands in them. */
export interface RecordTerms {
  readonly words: ReadonlyMap<string, number>;
  /** By the pair's characters written together; the last character of a run stands alone. */
  readonly pairs: ReadonlyMap<
    string,
    { readonly first: string; readonly second: string; readonly places: number }
  >;
}

export function termsOf(names: readonly string[]): RecordTerms {
  const words = new Map<string, number>();
  const pairs = new Map<string, { first: string; second: string; places: number }>();
  for (const name of names) {
    const { text } = foldText(name);
    for (const { kind, text: piece, start } of piecesOf(text)) {
      const end = start + piece.length;
      if (kind === 'han') addPairs(pairs, piece, start === 0, end === text.length);
      else {
        const word = piece.slice(0, longestWord);
        const places = (start === 0 ? place.beginsName : 0) | (end === text.length ? place.endsName : 0);
        words.set(word, (words.get(word) ?? 0) | places);
      }
    }
  }
  return { words, pairs };
}

function addPairs(
  pairs: Map<string, { first: string; second: string; places: number }>,
  run: string,
  beginsName: boolean,
  endsName: boolean,
): void {
  const all = pairsOf(run);
  for (const [at, [first, second]] of all.entries()) {
    const begins = at === 0 ? place.beginsRun | (beginsName ? place.beginsName : 0) : 0;
    const ends = endsName && at + 2 >= all.length ? place.endsName : 0;
    const known = pairs.get(first + second);
    pairs.set(first + second, { first, second, places: (known?.places ?? 0) | begins | ends });
  }
}
