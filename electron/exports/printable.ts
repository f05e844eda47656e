/**
 * A text from a record as it may stand in an exported file: without control characters (XML refuses most of them),
 * half surrogates, and the marks that turn the direction of the text around them. Line breaks become spaces.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');
