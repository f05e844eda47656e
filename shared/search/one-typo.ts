/**
 * Makes a test for one typing mistake: whether a word begins with `typed` after one letter was put in, left out,
 * replaced or swapped with the next. Works in UTF-16 units; linear in the length of `typed`.
 */
export function oneTypoFrom(typed: string): (word: string) => boolean {
  const rest = Array.from({ length: typed.length + 3 }, (_, at) => typed.slice(at));
  return (word) => {
    let at = 0;
    while (at < typed.length && word.charCodeAt(at) === typed.charCodeAt(at)) at += 1;
    if (at === typed.length) return true;
    const [here = '', next = '', afterNext = ''] = [rest[at], rest[at + 1], rest[at + 2]];
    if (word.startsWith(next, at + 1) || word.startsWith(next, at) || word.startsWith(here, at + 1))
      return true;
    return typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(afterNext, at + 2);
  };
}

/** Shorter words have too many neighbours; Cyrillic words of four letters are as telling as Latin ones of five. */
export const mayHoldTypo = (typed: string): boolean =>
  /^\p{L}+$/u.test(typed) && typed.length >= (/^\p{Script=Cyrillic}/u.test(typed) ? 4 : 5);
