import type { Lang } from '../../domain/language';
import { words } from '../inline';
import type { TextInline } from '../inlines';
import { bindSpaces, withCurlyApostrophes } from '../typography';

/** Words that the office wrote into a paper, set by the rules of the paper's language. */
export const ownWords = (text: string, lang: Lang): TextInline =>
  words(bindSpaces(lang === 'en' ? withCurlyApostrophes(text) : text, lang));
