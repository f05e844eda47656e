const border = '\n';

/**
 * Many words as one text, so that looking for letters inside all of them is one pass of the engine's own search. Words
 * are only ever added; each keeps its number.
 */
export class JoinedWords {
  #text = '';
  readonly #starts: number[] = [];
  readonly #numbers: number[] = [];

  add(word: string, number: number): void {
    this.#text += border;
    this.#starts.push(this.#text.length);
    this.#numbers.push(number);
    this.#text += word;
  }

  /** Every word with the letters in it but not at its beginning, once each. */
  containing(letters: string, visit: (number: number) => void): void {
    let word = 0;
    let at = this.#text.indexOf(letters);
    while (at >= 0) {
      while ((this.#starts[word + 1] ?? Number.POSITIVE_INFINITY) <= at) word += 1;
      if (at === this.#starts[word]) {
        at = this.#text.indexOf(letters, at + 1);
        continue;
      }
      visit(this.#numbers[word] ?? -1);
      const next = this.#starts[word + 1];
      if (next === undefined) return;
      at = this.#text.indexOf(letters, next);
    }
  }
}
