import russian from 'hyphen/ru/index.js';

/** A run of lower-case Cyrillic, or one behind a single capital: words in capitals are abbreviations. */
const word = /[а-яё]{6,}|[А-ЯЁ][а-яё]{5,}/gu;

/** Puts soft hyphens into Russian words of six letters and more; words in capitals stay whole. */
export const hyphenateRussian = (text: string): string =>
  text.replace(word, (letters, at: number) =>
    // A lower-case run after a capital is the rest of a word already matched or of an abbreviation.
    /[А-ЯЁ]/u.test(text[at - 1] ?? '') ? letters : russian.hyphenateSync(letters, { hyphenChar: '\u00ad' }),
  );

/**
 * Takes out the soft hyphens that end no line: they would stay inside words when text is copied or searched in
 * the PDF. Call it once fonts are loaded and the page has its printing width.
 */
export function dropIdleHyphens(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.includes('\u00ad')) nodes.push(node);
  }
  // All is measured before anything changes, so that the page is laid out once.
  const kept = nodes.map((node) => keepLineEnds(node));
  nodes.forEach((node, index) => {
    node.data = kept[index] ?? node.data;
  });
}

function keepLineEnds(node: Text): string {
  const { data } = node;
  const range = node.ownerDocument.createRange();
  const topOf = (offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    // The first character of a line also has an empty rectangle at the end of the line before.
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };
  const hyphens = [...data.matchAll(/\u00ad/g)].map(({ index }) => index);
  const ends = new Set(lineEndsAmong(hyphens, topOf));
  return data.replace(/\u00ad/g, (hyphen, at: number) => (ends.has(at) ? hyphen : ''));
}

/**
 * Those of the offsets between whose neighbours a line ends. Neighbours on one line have no line end between them, so
 * that most stretches are told by two measurements.
 */
export function lineEndsAmong(
  offsets: readonly number[],
  topOf: (offset: number) => number,
): readonly number[] {
  const [first, last] = [offsets[0], offsets.at(-1)];
  if (first === undefined || last === undefined || topOf(last + 1) <= topOf(first - 1) + 1) return [];
  if (offsets.length === 1) return offsets;
  const middle = offsets.length >> 1;
  return [...lineEndsAmong(offsets.slice(0, middle), topOf), ...lineEndsAmong(offsets.slice(middle), topOf)];
}
