import { foldText } from './folded-text';
import { longestWord, type Piece, piecesOf } from './words';

export interface Token extends Pick<Piece, 'kind' | 'text'> {
  /** False for a place's other name in place of what was typed. */
  readonly asTyped: boolean;
}

/** One way to put the query: as it was typed, or with a place under its name in another script. */
export interface Wording {
  /** Folded. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly asTyped: boolean;
}

/** What was typed, ready to be compared. Nothing is found for a query without wordings. */
export interface Query {
  readonly wordings: readonly Wording[];
}

/** Other names of what a folded text may name; at most a few, the likeliest first. */
export type OtherNames = (folded: string) => readonly string[];

/** Whoever pastes a page has its first words looked up. */
const readAtMost = 240;
const tokensAtMost = 16;
const wordingsAtMost = 6;

/** Reads a query of any length and script; never throws. */
export function readQuery(typed: string, otherNames: OtherNames = () => []): Query {
  const own = wordingOf(typed, true);
  if (own.tokens.length === 0) return { wordings: [] };
  const others = otherNames(own.text).map((name) => wordingOf(name, false));
  const partly =
    own.tokens.length === 1
      ? []
      : own.tokens.flatMap((token, at) => swapped(own, at, otherNames(token.text)));
  return { wordings: [own, ...[...others, ...partly].slice(0, wordingsAtMost - 1)] };
}

function wordingOf(words: string, asTyped: boolean): Wording {
  const { text } = foldText(words.slice(0, readAtMost));
  const tokens = piecesOf(text)
    .slice(0, tokensAtMost)
    .map(({ kind, text: piece }) => ({
      kind,
      text: kind === 'han' ? piece : piece.slice(0, longestWord),
      asTyped,
    }));
  return { text, tokens, asTyped };
}

/** The wording with one of its tokens under other names. */
function swapped({ tokens }: Wording, at: number, names: readonly string[]): readonly Wording[] {
  return names.slice(0, 2).map((name) => {
    const { text, tokens: instead } = wordingOf(name, false);
    return { text, tokens: tokens.toSpliced(at, 1, ...instead), asTyped: false };
  });
}
