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
  const range = node.ownerDocument.createRange();
  const topOf = (offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    // The first character of a line also has an empty rectangle at the end of the line before.
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };
  return node.data.replace(/\u00ad/g, (hyphen, at: number) =>
    topOf(at + 1) > topOf(at - 1) + 1 ? hyphen : '',
  );
}
