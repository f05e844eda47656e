import type { Lang } from '../../domain/language';
import { type Line, plainText } from '../inline';
import type { Inline } from '../inlines';

/** What stands between two languages on one line, in labels and heads that are plain text. */
const slash = ' / ';

/** Both texts, or one where they say the same, such as a year. */
export const bothTexts = (first: string, second: string): string =>
  first === second || second === '' ? first : [first, second].filter(Boolean).join(slash);

/** Both lines, the second under the first and marked with its language; one line where they say the same. */
export function bothLines(first: Line, second: Line, lang: Lang): Line {
  if (second.length === 0 || plainText(first) === plainText(second)) return first;
  if (first.length === 0) return inLanguage(second, lang);
  return [...first, { type: 'break' }, ...inLanguage(second, lang)];
}

/** The line with its language on every word that has none of its own. */
export const inLanguage = (line: Line, lang: Lang): Line =>
  line.map((inline): Inline => {
    if (inline.type === 'emphasis') return { ...inline, content: inLanguage(inline.content, lang) };
    return inline.type === 'text' || inline.type === 'record' ? { lang, ...inline } : inline;
  });
