import { readingsOf, type Spelling } from './han-readings';
import { type Postings, withdraw } from './postings';

type Visit = (postings: Postings) => void;

/** What follows the last character of a run. */
const nothing = '';

/**
 * Chinese text by its pairs of neighbouring characters, the last character of a run alone. Readings are no terms of
 * their own: they are looked up by character, so that they cost no memory and every reading of a character counts.
 */
export class HanTerms {
  readonly #followers = new Map<string, Map<string, Postings>>();

  add(first: string, second: string, posting: number): void {
    const followers = this.#followers.get(first) ?? new Map<string, Postings>();
    this.#followers.set(first, followers);
    const postings = followers.get(second);
    if (postings) postings.push(posting);
    else followers.set(second, [posting]);
  }

  remove(first: string, second: string, slot: number): void {
    const followers = this.#followers.get(first);
    const postings = followers?.get(second);
    if (!followers || !postings || !withdraw(postings, slot)) return;
    followers.delete(second);
    if (followers.size === 0) this.#followers.delete(first);
  }

  /** Where one character occurs. */
  single(character: string, visit: Visit): void {
    for (const postings of this.#followers.get(character)?.values() ?? []) visit(postings);
  }

  /** Where two characters stand side by side. */
  pair(first: string, second: string, visit: Visit): void {
    const postings = this.#followers.get(first)?.get(second);
    if (postings) visit(postings);
  }

  /**
   * Where text begins that reads as the letters do, the last syllable cut short at will. `longer` is called instead
   * of `visit` where two characters are read and letters are left: with those that follow the first syllable.
   */
  reading(
    letters: string,
    spelling: Spelling,
    visit: Visit,
    longer: (postings: Postings, rest: string) => void,
  ): void {
    for (const [first, followers] of this.#followers) {
      for (const syllable of readingsOf(first)[spelling]) {
        if (syllable.startsWith(letters)) {
          for (const postings of followers.values()) visit(postings);
        } else if (letters.startsWith(syllable)) {
          const rest = letters.slice(syllable.length);
          for (const [second, postings] of followers) {
            for (const follower of readingsOf(second)[spelling]) {
              if (follower.startsWith(rest)) visit(postings);
              else if (rest.startsWith(follower)) longer(postings, rest);
            }
          }
        }
      }
    }
  }

  /** Where two neighbouring characters stand whose pinyin begins with these two letters. */
  initials(first: string, second: string, visit: (posting: number) => void): void {
    for (const [character, followers] of this.#followers) {
      if (!readingsOf(character).initials.includes(first)) continue;
      for (const [next, postings] of followers) {
        if (!readingsOf(next).initials.includes(second)) continue;
        for (const posting of postings) visit(posting);
      }
    }
  }

  /** Where the reading of two neighbouring characters, or of one, begins with `initial` and passes a test. */
  resembling(initial: string, test: (letters: string) => boolean, spelling: Spelling, visit: Visit): void {
    for (const [first, followers] of this.#followers) {
      const syllables = readingsOf(first)[spelling].filter((syllable) => syllable.startsWith(initial));
      if (syllables.length === 0) continue;
      for (const [second, postings] of followers) {
        const ends = second === nothing ? [''] : readingsOf(second)[spelling];
        if (syllables.some((syllable) => ends.some((end) => test(syllable + end)))) visit(postings);
      }
    }
  }
}

/** Neighbouring characters of a run in order, the last one with nothing after it. */
export function pairsOf(run: string): readonly (readonly [first: string, second: string])[] {
  const characters = Array.from(run);
  return characters.map((first, at) => [first, characters[at + 1] ?? nothing] as const);
}
