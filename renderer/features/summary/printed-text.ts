import type { TextRun } from './pdf-file';

export interface Spot {
  /** Counted from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What line ends add or take away: spaces, hyphens, invisible break marks. */
const unsteady = /[\s\p{Pd}\u00ad\u200b\u2060]/u;

/** Text without what differs between a document and its pages, so that the two can be compared. */
export const dense = (text: string): string =>
  [...text.normalize('NFKC')].filter((char) => !unsteady.test(char)).join('');

/** A part of the text of all pages. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** By so many letters a text is found, and by those that go on at the top of a page. */
const clue = 12;
/** As many letters as a page holds. */
const onePage = 6_000;

interface Place {
  readonly page: number;
  readonly run: TextRun;
  /** Position in the run's text. */
  readonly at: number;
}

/** The text of printed pages as one string in which each character still knows its place on paper. */
export class PrintedText {
  readonly #text: string;
  readonly #places: readonly Place[];
  /** Where each page begins in the text. */
  readonly #pages: readonly number[];

  constructor(pages: readonly { readonly runs: readonly TextRun[] }[]) {
    const places: Place[] = [];
    const begins: number[] = [];
    let text = '';
    pages.forEach(({ runs }, index) => {
      begins.push(text.length);
      for (const run of runs) {
        for (let at = 0; at < run.text.length; at += 1) {
          for (const char of dense(run.text.charAt(at))) {
            text += char;
            for (let unit = 0; unit < char.length; unit += 1) places.push({ page: index + 1, run, at });
          }
        }
      }
    });
    this.#text = text;
    this.#places = places;
    this.#pages = begins;
  }

  /** Where `wanted` (dense) begins at or after `from`, no further away than `reach`; -1 when it is not there. */
  find(wanted: string, from: number, reach: number): number {
    if (wanted === '') return -1;
    const found = this.#text.slice(from, from + reach + wanted.length).indexOf(wanted);
    return found < 0 ? -1 : found + from;
  }

  /** Where the page begins on which the text at `from` stands. */
  pageStart(from: number): number {
    return this.#pages[(this.#places[from]?.page ?? this.#pages.length) - 1] ?? 0;
  }

  /**
   * True where the text that stands at `from` begins `wanted` (dense) and breaks off at the end of a page before enough
   * of it is there to know it by: a Chinese line may end after any character. The next page goes on with it.
   */
  breaksOff(wanted: string, from: number): boolean {
    const length = commonStart(wanted, this.#text.slice(from, from + clue));
    const next = this.#pages[this.#places[from]?.page ?? this.#pages.length];
    const rest = wanted.slice(length, length + clue);
    return length > 1 && rest !== '' && next !== undefined && this.find(rest, next, onePage) >= 0;
  }

  /**
   * The stretches that a text (dense) takes, which begins at or after `from`, no further away than `reach`. What the next
   * page prints before it goes on is left out. Empty where the text is not there.
   */
  trace(wanted: string, from: number, reach: number): readonly Stretch[] {
    const stretches: Stretch[] = [];
    const found = this.find(wanted.slice(0, clue), from, reach);
    // A page may end within the first letters of what follows directly.
    const directly = commonStart(wanted, this.#text.slice(from, from + clue)) > 1 ? from : -1;
    let [rest, at] = [wanted, found < 0 ? directly : found];
    while (at >= 0) {
      const length = commonStart(rest, this.#text.slice(at, at + rest.length));
      stretches.push({ from: at, length });
      rest = rest.slice(length);
      const page = this.#places[at + length - 1]?.page ?? this.#pages.length;
      const next = this.#pages[page];
      at = next === undefined ? -1 : this.find(rest.slice(0, clue), next, onePage);
    }
    return stretches;
  }

  /** The rectangles that a stretch of the text takes on paper, one for each line it runs over. */
  spots(from: number, length: number): readonly Spot[] {
    const spots: Spot[] = [];
    let start = from;
    while (start < from + length) {
      const place = this.#places[start];
      if (!place) break;
      let end = start;
      while (end + 1 < from + length && this.#places[end + 1]?.run === place.run) end += 1;
      const last = this.#places[end]?.at ?? place.at;
      spots.push({ page: place.page, ...partOf(place.run, place.at, last + 1) });
      start = end + 1;
    }
    return spots;
  }
}

function commonStart(wanted: string, printed: string): number {
  let length = 0;
  while (length < wanted.length && wanted[length] === printed[length]) length += 1;
  return length;
}

/** Han characters and full-width marks are about twice as wide as letters and digits. */
const weight = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : /[\s.,;:]/u.test(char) ? 0.55 : 1.05),
    0,
  );

function partOf(run: TextRun, from: number, to: number): Omit<Spot, 'page'> {
  const whole = weight(run.text) || 1;
  const before = weight(run.text.slice(0, from)) / whole;
  const own = weight(run.text.slice(from, to)) / whole;
  return { x: run.x + run.width * before, y: run.y, width: run.width * own, height: run.height };
}
