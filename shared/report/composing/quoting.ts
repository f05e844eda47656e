import { type Line, plainText } from '../inline';
import type { Inline } from '../inlines';
import type { PaperContext } from './context';
import { named } from './naming';

const mapWords = (line: Line, change: (text: string) => string): Line =>
  line.map(
    (inline): Inline =>
      inline.type === 'text' || inline.type === 'record' ? { ...inline, text: change(inline.text) } : inline,
  );

/** A stated text without its full stop, where the sentence around it sets its own. */
export const withoutStop = (line: Line): Line => mapWords(line, (text) => text.replace(/[.。]\s*$/u, ''));

/** A text without quotation marks around the whole of it, for sentences that set their own; inner ones stay inner. */
export const unquoted = (line: Line): Line =>
  inner(mapWords(line, (text) => text.trim().replace(/^[«“"《]([^«»“”"《》]*)[»”"》]$/u, '$1')));

/** A title inside the quotation marks of a sentence: Russian marks inside « » become „ “. */
export const nested = (ctx: PaperContext, title: Line): Line => (ctx.lang === 'ru' ? inner(title) : title);

const inner = (line: Line): Line => mapWords(line, (text) => text.replaceAll('«', '„').replaceAll('»', '“'));

/** The title of a document or event as a sentence quotes it; a title that has its own marks gets no second pair. */
export function quotedTitle(ctx: PaperContext, id: string, sort: 'Document' | 'Event'): Line {
  const title = named(ctx, id);
  const alreadyMarked = ctx.lang === 'zh' && /^《[^》]*》$/u.test(plainText(title));
  if (alreadyMarked) return title;
  return ctx.phrases.sentence(`quoted${sort}`, { x: nested(ctx, title) });
}
