/** A number of up to three digits and the word behind it; a year may stand at the end of its line. */
const numberAndWord = /(?<!\d)(\d{1,3}) (?=\p{L})/gu;
const dashAndNumber = /([–—]) (?=\d)/g;

/** What would part at the end of a line held together by no-break spaces, in English: 22 delegations, head of city – 1. */
export const bindNumbers = (text: string): string =>
  text.replace(numberAndWord, '$1\u00a0').replace(dashAndNumber, '$1\u00a0');

/** The same where a figure is not part of the words but stands before or behind them. */
export function bindToFigures(text: string, isBehindFigure: boolean, isBeforeFigure: boolean): string {
  const bound = isBehindFigure ? text.replace(/^ (?=\p{L})/u, '\u00a0') : text;
  return isBeforeFigure ? bound.replace(/([–—]) $/, '$1\u00a0') : bound;
}

/** Stretches that a line must not break: 7–10, and a Chinese date from its year or month to its day, 至 before it. */
const wholeStretch = /(\d+–\d+|(?:^截?至)?\d+年(?:\d+月(?:\d+日)?)?|\d+月\d+日)/;

/** The text in parts, every other one of which must stay on one line. */
export const stretchesOf = (text: string): readonly string[] => text.split(wholeStretch);

/** A word with the spaces behind it, or one Chinese character; spaces that part nothing belong to their word. */
const piece = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^ \p{Script=Han}\u3000-\u303f\uff00-\uffef]+ */gu;

/** The text in pieces between which a line may end: whole stretches, words, single Chinese characters. */
export const linePieces = (text: string): readonly string[] =>
  stretchesOf(text).flatMap((part, at) => (at % 2 === 1 ? [part] : (part.match(piece) ?? [])));

/**
 * Stretches of a Chinese title, whose lines end between its parts: 2025年上半年, 对维什涅波利耶, 交往工作总结. A name too long
 * for a line of a title breaks as any text.
 */
const partOfTitle = /(\d+–\d+|\d+年(?:度|\d+月(?:\d+日)?)?|\d+月\d+日|对.{1,12}?(?=交往)|交往.{1,6}$)/u;

export const titleStretchesOf = (text: string): readonly string[] => text.split(partOfTitle);
