import { JoinedWords } from './joined-words';
import { type Postings, withdraw } from './postings';

type Visit = (postings: Postings, word: string) => void;

/** Numbers of words by their first letter and then by their first two. */
type Shelves = Map<string, Map<string, number[]>>;

/** Below this, words that are gone are not worth clearing away. */
const goneAtMost = 2_000;

/**
 * Joined texts of one byte a letter are searched far faster: Latin words as they are, Cyrillic ones by the lower half of
 * their codes. Words of both, or of other letters, stand in a third text.
 */
type Alphabet = 'latin' | 'cyrillic' | 'other';

function alphabetOf(text: string): Alphabet {
  if (/^[\x20-\x7e]*$/.test(text)) return 'latin';
  return /^[\u0430-\u04ff]*$/.test(text) ? 'cyrillic' : 'other';
}

const firstCyrillic = 0x400;

const inBytes = (text: string, alphabet: Alphabet): string =>
  alphabet === 'cyrillic'
    ? String.fromCharCode(...Array.from(text, (letter) => letter.charCodeAt(0) - firstCyrillic))
    : text;

const noWords = (): Readonly<Record<Alphabet, JoinedWords>> => ({
  latin: new JoinedWords(),
  cyrillic: new JoinedWords(),
  other: new JoinedWords(),
});

/**
 * The words of all names. Nothing is sorted, so that a change costs the same however many words there are: words stand
 * on shelves by their first two letters, and in one joined text for what is inside them.
 */
export class WordTerms {
  readonly #numbers = new Map<string, number>();
  #words: string[] = [];
  #postings: Postings[] = [];
  #shelves: Shelves = new Map();
  #joined = noWords();

  add(word: string, posting: number): void {
    const number = this.#numbers.get(word);
    if (number === undefined) this.#shelve(word, [posting]);
    else this.#postings[number]?.push(posting);
  }

  remove(word: string, slot: number): void {
    const number = this.#numbers.get(word);
    const postings = number === undefined ? undefined : this.#postings[number];
    if (number === undefined || !postings || !withdraw(postings, slot)) return;
    this.#numbers.delete(word);
    const shelf = this.#shelves.get(word.slice(0, 1))?.get(word.slice(0, 2));
    shelf?.splice(shelf.indexOf(number), 1);
    if (this.#words.length - this.#numbers.size > Math.max(goneAtMost, this.#numbers.size)) this.#clear();
  }

  /** Every word that begins with the letters. */
  beginning(letters: string, visit: Visit): void {
    const shelves = this.#shelves.get(letters.slice(0, 1));
    if (letters.length === 1) {
      for (const shelf of shelves?.values() ?? []) for (const number of shelf) this.#visit(number, visit);
      return;
    }
    for (const number of shelves?.get(letters.slice(0, 2)) ?? []) {
      if (this.#words[number]?.startsWith(letters)) this.#visit(number, visit);
    }
  }

  /** Every word with the letters in it but not at its beginning. */
  containing(letters: string, visit: Visit): void {
    const found = (number: number) => this.#visit(number, visit);
    const alphabet = alphabetOf(letters);
    this.#joined[alphabet].containing(inBytes(letters, alphabet), found);
    if (alphabet !== 'other') this.#joined.other.containing(letters, found);
  }

  /**
   * Every word that passes a test for one typing mistake in `typed`: it begins with one of the first two letters, or
   * has all but the first in it. A word may be visited more than once.
   */
  resembling(typed: string, test: (word: string) => boolean, visit: Visit): void {
    const tested: Visit = (postings, word) => {
      if (test(word)) visit(postings, word);
    };
    this.beginning(typed.slice(0, 1), tested);
    this.beginning(typed.slice(1, 2), tested);
    this.containing(typed.slice(1), tested);
  }

  #visit(number: number, visit: Visit): void {
    const [postings, word] = [this.#postings[number], this.#words[number]];
    if (postings && word !== undefined) visit(postings, word);
  }

  #shelve(word: string, postings: Postings): void {
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    this.#postings.push(postings);
    const [first, two] = [word.slice(0, 1), word.slice(0, 2)];
    const shelves = this.#shelves.get(first) ?? new Map<string, number[]>();
    this.#shelves.set(first, shelves);
    const shelf = shelves.get(two);
    if (shelf) shelf.push(number);
    else shelves.set(two, [number]);
    const alphabet = alphabetOf(word);
    this.#joined[alphabet].add(inBytes(word, alphabet), number);
  }

  /** Begins anew with the words that are left. */
  #clear(): void {
    const left = [...this.#numbers].map(([word, number]) => [word, this.#postings[number] ?? []] as const);
    this.#numbers.clear();
    [this.#words, this.#postings, this.#shelves] = [[], [], new Map()];
    this.#joined = noWords();
    for (const [word, postings] of left) this.#shelve(word, postings);
  }
}
