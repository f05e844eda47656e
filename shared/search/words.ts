/** One piece of a folded text: Chinese characters, a word in letters and digits, or symbols such as emoji. */
export interface Piece {
  readonly kind: 'han' | 'word' | 'symbol';
  readonly text: string;
  /** Where it stands in the folded text, in UTF-16 units. */
  readonly start: number;
}

/** Nobody types more of a word than this, and pasted ones should not fill the memory. In UTF-16 units. */
export const longestWord = 64;

const han = /^\p{Script=Han}/u;
const inWord = /^[\p{L}\p{N}\p{M}]/u;
const kinds = new Map<number, Piece['kind'] | null>();

/** Null for what stands between words. */
function kindOf(code: number): Piece['kind'] | null {
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const parts = character === ' ' || /^\p{C}/u.test(character);
  const kind = parts ? null : han.test(character) ? 'han' : inWord.test(character) ? 'word' : 'symbol';
  kinds.set(code, kind);
  return kind;
}

/** The pieces of a folded text in order: script borders part them as spaces do. */
export function piecesOf(folded: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [start, current]: [number, Piece['kind'] | null] = [0, null];
  for (let at = 0; at <= folded.length; ) {
    const code = folded.codePointAt(at);
    const kind = code === undefined ? null : kindOf(code);
    if (kind !== current || code === undefined) {
      if (current !== null) pieces.push({ kind: current, text: folded.slice(start, at), start });
      [start, current] = [at, kind];
    }
    at += code !== undefined && code > 0xffff ? 2 : 1;
  }
  return pieces;
}
