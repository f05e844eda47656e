import { type FoldedText, foldText } from './folded-text';
import { loosePalladius, readingsOf, type Spelling } from './han-readings';
import { mayHoldTypo, oneTypoFrom } from './one-typo';
import { type Quality, quality, withFurther } from './quality';
import type { Token, Wording } from './query';
import { type Piece, piecesOf } from './words';

/** A half-open stretch [from, to) of a text in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** How one name answers a wording: word by word, 0 for those it lacks. */
export interface NameMatch {
  readonly quality: Quality;
  readonly ofTokens: readonly Quality[];
  /** What answered, in the name as written, in order and apart. */
  readonly ranges: readonly TextRange[];
}

interface Prepared {
  readonly folded: FoldedText;
  readonly pieces: readonly Piece[];
}

/** A stretch of the folded name and how well it answers one word. */
interface Spot {
  readonly quality: Quality;
  readonly start: number;
  readonly end: number;
}

const remembered = new Map<string, Prepared>();
const rememberedAtMost = 4_000;

function prepare(name: string): Prepared {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= rememberedAtMost) remembered.clear();
  const folded = foldText(name);
  const prepared = { folded, pieces: piecesOf(folded.text) };
  remembered.set(name, prepared);
  return prepared;
}

/** Where and how well a name answers a wording; typing mistakes are forgiven only when `forgiving`, and only in what was typed. */
export function matchName(name: string, { text, tokens }: Wording, forgiving: boolean): NameMatch {
  const prepared = prepare(name);
  const { folded } = prepared;
  const together = tokens.length > 1 ? spotOf(text, prepared) : null;
  const spots = together
    ? tokens.map(() => together)
    : tokens.map((token) => findToken(token, prepared, forgiving));
  const ofTokens = spots.map((spot) => spot?.quality ?? quality.none);
  return {
    quality: folded.text === text ? quality.wholeName : qualityOf(ofTokens),
    ofTokens,
    ranges: rangesOf(spots, folded),
  };
}

const qualityOf = (ofTokens: readonly Quality[]): Quality =>
  ofTokens.includes(quality.none) ? quality.none : ofTokens.reduce(withFurther);

/** Several words side by side as they were typed. */
function spotOf(text: string, { folded, pieces }: Prepared): Spot | null {
  for (const { start } of pieces) {
    if (folded.text.startsWith(text, start))
      return { quality: atStart(start), start, end: start + text.length };
  }
  return null;
}

const atStart = (start: number): Quality => (start === 0 ? quality.startOfName : quality.startOfWord);

function findToken(token: Token, prepared: Prepared, forgiving: boolean): Spot | null {
  return (
    findSpelled(token, prepared) ??
    (token.kind === 'word' ? (findRead(token.text, prepared) ?? findInitials(token.text, prepared)) : null) ??
    (forgiving && token.asTyped && mayHoldTypo(token.text) ? findMistyped(token.text, prepared) : null)
  );
}

function findSpelled({ kind, text }: Token, { pieces }: Prepared): Spot | null {
  let inside: Spot | null = null;
  for (const piece of pieces) {
    if (piece.kind !== kind) continue;
    const at = piece.text.indexOf(text);
    if (at < 0) continue;
    const start = piece.start + at;
    const spot = { start, end: start + text.length };
    // Chinese has no spaces: a word may begin anywhere.
    if (at === 0 || kind === 'han') return { ...spot, quality: atStart(start) };
    if (text.length >= insideFrom) inside ??= { ...spot, quality: quality.insideWord };
  }
  return inside;
}

/** Letters from which on the middle of a word is looked at. */
export const insideFrom = 3;

/** Longer words are no readings that anybody types. */
const readAtMost = 64;

/** How a word in letters may spell Chinese; null when it can't. */
export function spellingOf(word: string): { readonly spelling: Spelling; readonly letters: string } | null {
  if (word.length > readAtMost) return null;
  if (/^[a-z]+$/.test(word)) return { spelling: 'pinyin', letters: word };
  const letters = /^[а-я]+$/.test(word) ? loosePalladius(word) : '';
  return letters === '' ? null : { spelling: 'palladius', letters };
}

function findRead(word: string, { pieces }: Prepared): Spot | null {
  const spelled = spellingOf(word);
  if (!spelled) return null;
  for (const { kind, text, start } of pieces) {
    if (kind !== 'han') continue;
    const characters = Array.from(text);
    for (const at of characters.keys()) {
      const end = readFrom(characters, at, spelled.letters, spelled.spelling);
      if (end === null) continue;
      const place = start + lengthOf(characters, at);
      const value = place === 0 ? quality.readingOfStart : quality.reading;
      return { quality: value, start: place, end: start + lengthOf(characters, end) };
    }
  }
  return null;
}

const lengthOf = (characters: readonly string[], count: number): number =>
  characters.slice(0, count).join('').length;

/** The end of the characters from `at` on that read as the letters do; null when they do not. */
function readFrom(
  characters: readonly string[],
  at: number,
  letters: string,
  spelling: Spelling,
): number | null {
  const character = characters[at];
  if (character === undefined) return null;
  for (const syllable of readingsOf(character)[spelling]) {
    if (syllable.startsWith(letters)) return at + 1;
    if (!letters.startsWith(syllable)) continue;
    const end = readFrom(characters, at + 1, letters.slice(syllable.length), spelling);
    if (end !== null) return end;
  }
  return null;
}

/** Words that may be the first letters of syllables. */
export const initialsPattern = /^[a-z]{2,12}$/;

function findInitials(word: string, { pieces }: Prepared): Spot | null {
  if (!initialsPattern.test(word)) return null;
  for (const { kind, text, start } of pieces) {
    const characters = kind === 'han' ? Array.from(text).slice(0, word.length) : [];
    const agrees = (character: string, at: number) =>
      readingsOf(character).initials.includes(word.charAt(at));
    if (characters.length < word.length || !characters.every(agrees)) continue;
    return { quality: quality.initials, start, end: start + lengthOf(characters, word.length) };
  }
  return null;
}

function findMistyped(word: string, { pieces }: Prepared): Spot | null {
  const meant = oneTypoFrom(word);
  const spelled = spellingOf(word);
  const meantReading = spelled && oneTypoFrom(spelled.letters);
  for (const { kind, text, start } of pieces) {
    if (kind === 'word' && meant(text)) return { quality: quality.typo, start, end: start + text.length };
    if (kind !== 'han' || !spelled || !meantReading) continue;
    const characters = Array.from(text);
    const at = characters.findIndex((first, place) => {
      const ends = readingsOf(characters[place + 1] ?? '')[spelled.spelling];
      const syllables = readingsOf(first)[spelled.spelling];
      return syllables.some((one) =>
        (ends.length === 0 ? [''] : ends).some((end) => meantReading(one + end)),
      );
    });
    if (at < 0) continue;
    return {
      quality: quality.typo,
      start: start + lengthOf(characters, at),
      end: start + lengthOf(characters, at + 2),
    };
  }
  return null;
}

/** Stretches of the folded name as ranges of the name as written, those that touch joined. */
function rangesOf(spots: readonly (Spot | null)[], { from, to }: FoldedText): readonly TextRange[] {
  const sorted = spots
    .flatMap((spot) => (spot ? [{ from: from[spot.start] ?? 0, to: to[spot.end - 1] ?? 0 }] : []))
    .sort((a, b) => a.from - b.from);
  const ranges: { from: number; to: number }[] = [];
  for (const range of sorted) {
    const last = ranges.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else ranges.push({ ...range });
  }
  return ranges;
}
