import type { Lang } from '../domain/language';

const nb = '\u00a0';

/** Russian words of one to three letters that must not end a line. */
const shortRussian =
  /(^|[\s(«„—])(а|без|в|во|для|до|за|и|из|или|к|ко|на|над|не|ни|о|об|от|по|под|при|про|с|со|у) /giu;

/**
 * Binds what may not be parted at the end of a line, in words of our own: Russian prepositions and conjunctions to
 * the next word, № and п. to their number, г. and % to the number before, a dash to the word before it, and [1] to
 * what it proves. Chinese has no spaces to bind.
 */
export function bindSpaces(text: string, lang: Lang): string {
  if (lang === 'zh') return text;
  const common = text
    .replace(/ ([—–])(?=\s|$)/g, `${nb}$1`)
    .replace(/ (?=\[\d)/g, nb)
    .replace(/(\d) (?=%)/g, `$1${nb}`);
  if (lang === 'en') return common;
  const bound = common.replace(/(№|§|(?:^|[\s(])[пПгГ]\.) (?=\d|$)/g, `$1${nb}`);
  // Twice, since of two short words in a row the first run takes the space the second would begin with.
  return bound.replace(shortRussian, `$1$2${nb}`).replace(shortRussian, `$1$2${nb}`);
}

/** “Xi'an” as “Xi’an”: a straight apostrophe between two letters or after a plural becomes a typographic one. */
export const withCurlyApostrophes = (text: string): string =>
  text.replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, '’');

/** «16 февраля 2024 г..» with one full stop: an abbreviated year brings its own to the end of a sentence. */
export const withOneStop = (text: string): string => text.replace(/(?<=\d[\s\u00a0]г)\.\.(?!\.)/gu, '.');
