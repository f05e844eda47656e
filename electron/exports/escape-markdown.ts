import { printable } from './printable';

/** What CommonMark and GitHub's extensions take for markup inside a line, addresses and mentions included. */
const markup = /[\\`*_{}[\]<>#|~$&@]|:(?=\/\/)|(?<=\bwww)\.|!(?=\[)/giu;

/** Plain words as Markdown that shows exactly these words, in the middle of a line. */
export const escapeMarkdown = (text: string): string => printable(text).replace(markup, '\\$&');

/** A line that is already escaped, so that its beginning makes no list, no heading and no rule of it. */
export const escapeLineStart = (line: string): string =>
  line
    .trim()
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
