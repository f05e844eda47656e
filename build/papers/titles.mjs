/** @typedef {import('./make-papers.mjs').Paper} Paper */

/** A text as it is compared with a page: without blanks, hyphens and marks that take no room. @param {string} text */
export const dense = (text) => text.normalize('NFC').replace(/[\s\p{Cf}-]/gu, '');

/**
 * Every name and title of a record that a paper prints or has to print, each once. Of a hostile register those are left out that no font
 * of the app can print, that turn the direction of their line, or that are longer than a page.
 * @param {Paper} paper
 * @returns {string[]}
 */
export function titlesOf({ document, hostile, titles: register }) {
  /** @type {Set<string>} */
  const found = new Set(register);
  collect(document.blocks, found);
  const titles = [...found].filter((title) => dense(title) !== '');
  return hostile ? titles.filter(isPlain) : titles;
}

/** @param {string} title */
const isPlain = (title) =>
  title.length < 1_000 && !/[\p{Script=Hebrew}\p{Script=Arabic}\u202a-\u202e]/u.test(title);

/** @param {unknown} value @param {Set<string>} found */
function collect(value, found) {
  if (Array.isArray(value)) for (const member of value) collect(member, found);
  else if (typeof value === 'object' && value !== null) {
    const { type, text } = /** @type {{ type?: unknown, text?: unknown }} */ (value);
    if (type === 'record' && typeof text === 'string') found.add(text);
    for (const member of Object.values(value)) collect(member, found);
  }
}

/** The titles of a paper that a text does not hold, shortened. @param {Paper} paper @param {string} text @returns {string[]} */
export function missingTitles(paper, text) {
  const whole = dense(text);
  return titlesOf(paper)
    .filter((title) => !whole.includes(dense(title)))
    .map((title) => (title.length > 60 ? `${title.slice(0, 59)}…` : title));
}
