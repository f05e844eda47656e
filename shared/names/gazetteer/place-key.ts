import { foldName } from '../../search/fold-name';

/**
 * A place's name as the gazetteer compares it: as search folds names (lower case, ё as е, no diacritics or
 * apostrophes) and without spaces, so that Xi’an, xian and Xi An are one.
 */
export const placeKey = (text: string): string => foldName(text).replaceAll(' ', '');

/** The words for a kind of place that staff write around a name and the gazetteer may not record with it. */
const kindWords: readonly RegExp[] = [
  /(?:特别行政区|自治区|自治州|地区|[市省盟州区])$/u,
  /^(?:г|гор|город|провинция|аймак|округ|муниципалитет|the city of|city of)\s+/u,
  /\s+(?:городской округ|округ|аймак|город|city|prefecture|province|municipality|league|region)$/u,
];

/** The keys to try for a name as typed: in full first, then without the word for its kind. */
export function placeKeys(text: string): readonly string[] {
  const folded = foldName(text);
  const shorter = kindWords.map((word) => placeKey(folded.replace(word, '')));
  return [...new Set([placeKey(text), ...shorter])].filter((key) => key !== '');
}
