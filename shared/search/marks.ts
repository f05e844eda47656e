import { type HanTerms, pairsOf } from './han-terms';
import { initialsPattern, insideFrom, spellingOf } from './match-name';
import { mayHoldTypo, oneTypoFrom } from './one-typo';
import { type Postings, place, slotOf } from './postings';
import { type Quality, quality } from './quality';
import type { Token, Wording } from './query';
import { SlotMarks } from './slot-marks';
import type { WordTerms } from './word-terms';

export interface Terms {
  readonly words: WordTerms;
  readonly han: HanTerms;
  /** Slots in use and free ones; every posting is of a lower slot. */
  readonly slots: number;
}

/** The marks of words that several wordings of a query share. */
export type KnownMarks = Map<string, SlotMarks>;

/** Every slot that may answer a wording, by how well: at worst a few too many, never one too few. */
export function marksOf({ tokens }: Wording, terms: Terms, forgiving: boolean, known: KnownMarks): SlotMarks {
  const [first, ...others] = tokens.map((token) => {
    const key = `${token.asTyped} ${token.text}`;
    const marks = known.get(key) ?? marksOfToken(token, terms, forgiving);
    known.set(key, marks);
    return marks;
  });
  if (!first) return new SlotMarks(terms.slots);
  const all = first.copy();
  for (const marks of others) all.narrow(marks);
  return all;
}

function marksOfToken(token: Token, terms: Terms, forgiving: boolean): SlotMarks {
  const marks = new SlotMarks(terms.slots);
  if (token.kind === 'han') markHan(token.text, terms, marks);
  else markWord(token.text, terms, marks);
  if (token.kind !== 'word') return marks;
  const spelled = spellingOf(token.text);
  if (spelled) markReading(spelled, terms, marks, new Map());
  markInitials(token.text, terms, marks);
  if (forgiving && token.asTyped && mayHoldTypo(token.text)) markMistyped(token.text, terms, marks);
  return marks;
}

/** Raises to `atStart` where the term begins a name, else to `elsewhere`. */
function raiseByPlace(marks: SlotMarks, postings: Postings, atStart: Quality, elsewhere: Quality): void {
  for (const posting of postings) {
    marks.raise(slotOf(posting), posting & place.beginsName ? atStart : elsewhere);
  }
}

const alone = place.beginsName | place.endsName;

function raiseWhole(marks: SlotMarks, postings: Postings): void {
  for (const posting of postings) {
    if ((posting & alone) === alone) marks.raise(slotOf(posting), quality.wholeName);
  }
}

/** With so many words that begin as typed, nobody means the middle of another. */
const enoughBeginnings = 1_000;

function markWord(text: string, { words }: Terms, marks: SlotMarks): void {
  let beginnings = 0;
  words.beginning(text, (postings, word) => {
    beginnings += postings.length;
    raiseByPlace(marks, postings, quality.startOfName, quality.startOfWord);
    if (word === text) raiseWhole(marks, postings);
  });
  if (text.length < insideFrom || beginnings >= enoughBeginnings) return;
  words.containing(text, (postings) => marks.raiseAll(postings, quality.insideWord));
}

/** Records with every two neighbouring characters of the run; the place of the first two decides. */
function markHan(run: string, { han, slots }: Terms, marks: SlotMarks): void {
  const pairs = pairsOf(run);
  const spelled = (postings: Postings) =>
    raiseByPlace(marks, postings, quality.startOfName, quality.startOfWord);
  const [[first, second] = ['', '']] = pairs;
  if (pairs.length < 2) {
    han.single(first, spelled);
    han.pair(first, '', (postings) => raiseWhole(marks, postings));
    return;
  }
  han.pair(first, second, spelled);
  if (pairs.length === 2) han.pair(first, second, (postings) => raiseWhole(marks, postings));
  for (const [one, next] of pairs.slice(1, -1)) {
    const both = new SlotMarks(slots);
    han.pair(one, next, (postings) => both.raiseAll(postings, quality.typo));
    marks.keepThoseOf(both);
  }
}

interface Spelled {
  readonly spelling: 'pinyin' | 'palladius';
  readonly letters: string;
}

/** What reads as the letters do. Of long ones two syllables are looked up, and what follows the first as a reading. */
function markReading(
  { spelling, letters }: Spelled,
  terms: Pick<Terms, 'han' | 'slots'>,
  marks: SlotMarks,
  known: Map<string, SlotMarks>,
): void {
  const longer = new Map<string, Postings[]>();
  const heard = (postings: Postings) =>
    raiseByPlace(marks, postings, quality.readingOfStart, quality.reading);
  terms.han.reading(letters, spelling, heard, (postings, rest) => {
    const waiting = longer.get(rest);
    if (waiting) waiting.push(postings);
    else longer.set(rest, [postings]);
  });
  for (const [rest, waiting] of longer) {
    let following = known.get(rest);
    if (!following) {
      following = new SlotMarks(terms.slots);
      known.set(rest, following);
      markReading({ spelling, letters: rest }, terms, following, known);
    }
    for (const postings of waiting) {
      heard(postings.filter((posting) => following.at(slotOf(posting)) !== quality.none));
    }
  }
}

/** Runs that begin with the first two letters, and have every two neighbouring letters side by side. */
function markInitials(word: string, { han, slots }: Terms, marks: SlotMarks): void {
  if (!initialsPattern.test(word)) return;
  let found: Set<number> = new Set();
  han.initials(word.charAt(0), word.charAt(1), (posting) => {
    if (posting & place.beginsRun) found.add(slotOf(posting));
  });
  for (let at = 1; at + 1 < word.length && found.size > 0; at += 1) {
    const both = new SlotMarks(slots);
    han.initials(word.charAt(at), word.charAt(at + 1), (posting) =>
      both.raise(slotOf(posting), quality.typo),
    );
    found = new Set([...found].filter((slot) => both.at(slot) !== quality.none));
  }
  for (const slot of found) marks.raise(slot, quality.initials);
}

function markMistyped(word: string, { words, han }: Terms, marks: SlotMarks): void {
  const mistyped = (postings: Postings) => marks.raiseAll(postings, quality.typo);
  words.resembling(word, oneTypoFrom(word), mistyped);
  const spelled = spellingOf(word);
  if (!spelled) return;
  const { letters, spelling } = spelled;
  han.resembling(letters.charAt(0), oneTypoFrom(letters), spelling, mistyped);
}
