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

  constructor(pages: readonly { readonly runs: readonly TextRun[] }[]) {
    const places: Place[] = [];
    let text = '';
    pages.forEach(({ runs }, index) => {
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
  }

  /** Where `wanted` (dense) begins at or after `from`, no further away than `reach`; -1 when it is not there. */
  find(wanted: string, from: number, reach: number): number {
    if (wanted === '') return -1;
    const found = this.#text.slice(from, from + reach + wanted.length).indexOf(wanted);
    return found < 0 ? -1 : found + from;
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
