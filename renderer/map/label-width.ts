/** Pixels a label takes at 12 px: an estimate, so that it does not depend on which fonts are loaded yet. */
export const labelWidth = (label: string): number =>
  [...label].reduce(
    (sum, char) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char) ? 12 : 6.8),
    0,
  );
