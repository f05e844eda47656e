/** Millimetres of a character of table text, a little more than the mean; Han characters are square. */
const letterMm = 1.8;
const hanMm = 3.8;

/** Millimetres that a text takes on one line of a table: an estimate, which waits for no face. */
export const textMm = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\p{Script=Han}\uff00-\uffef]/u.test(char) ? hanMm : letterMm), 0);
