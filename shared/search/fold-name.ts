import { foldText } from './folded-text';

/**
 * A name as search compares it: lower case, ё as е, simplified characters, without diacritics, quotes and apostrophes;
 * points, hyphens and all other punctuation as one space.
 */
export const foldName = (name: string): string => foldText(name).text;
