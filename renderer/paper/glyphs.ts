import glyphRanges from './glyph-ranges.json';

/** Stands for a character that no font of the app has: a system's font would differ from machine to machine. */
export const box = '\u25a1';

/** Characters that take no glyph of their own: spaces, soft hyphens, joiners, variation selectors. */
export const isSilent = (char: string): boolean => /[\s\p{Cf}\p{Variation_Selector}]/u.test(char);

const families: Readonly<Record<string, readonly number[]>> = glyphRanges;

/** The first face of a font stack that has a glyph for the character; null when none has. */
export const familyFor = (char: string, stack: readonly string[]): string | null =>
  stack.find((family) => hasGlyph(families[family] ?? [], char.codePointAt(0) ?? 0)) ?? null;

/** Puts a box in place of every character that no font of papers prints; emoji of several parts become one box. */
export function boxUnprintable(text: string): string {
  // Nearly every text is fine as it is, and to part it into clusters takes a hundred times as long.
  if (standsAsItIs(text)) return text;
  return text.replace(cluster, (parts) => (standsAsItIs(parts) ? parts : box));
}

function standsAsItIs(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (known[code] !== fine && !isFine(code)) return false;
    if (code > 0xffff) at++;
  }
  return true;
}

/** What is known of each character by its code: a paper has some hundred of them, a hundred thousand times. */
const known = new Uint8Array(0x11_0000);
const [fine, unfit] = [1, 2];

function isFine(code: number): boolean {
  const char = String.fromCodePoint(code);
  known[code] ||= isSilent(char) || isPrinted(char) ? fine : unfit;
  return known[code] === fine;
}

/** One character, or several that are drawn as one: joined emoji, skin tones, flags, keycaps, accents. */
const cluster = /\p{RI}{2}|.(?:\p{M}|\p{EMod}|\u200d.)*/gsu;

const isPrinted = (char: string): boolean => familyFor(char, Object.keys(families)) !== null;

/** Ranges stand in order as first, last, first, last ..., both ends included. */
function hasGlyph(ranges: readonly number[], char: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (char < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (char > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
