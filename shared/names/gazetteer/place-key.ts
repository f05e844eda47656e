import { foldName } from '../../search/fold-name';
import { simplified } from '../simplified';

/** What folding changes in these is only case, ё and the marks between words, which is nearly every name. */
const plain = /^[\u4e00-\u9fffа-яёa-z '’.,-]*$/i;

/**
 * A place's name as the gazetteer compares it: as search folds names (lower case, ё as е, no diacritics or
 * apostrophes) and without spaces and hyphens, so that Xi’an, xian and Xi An are one. Plain names take a shorter way,
 * as the first look-up folds thousands of them.
 */
export function placeKey(text: string): string {
  if (plain.test(text)) {
    return text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[ '’.,-]/g, '');
  }
  return foldName(text).replaceAll(' ', '');
}

/** The words for a kind of place that staff write around a name and the gazetteer may not record with it. */
const kindWords: readonly RegExp[] = [
  /(?:特别行政区|自治区|自治州|地区|[市省盟州区])$/u,
  /^(?:г|гор|город|провинция|аймак|округ|муниципалитет|the city of|city of)\s+/u,
  /\s+(?:городской округ|округ|аймак|город|city|prefecture|province|municipality|league|region)$/u,
];

/** The keys to try for a name as typed, likeliest first: as it is, in simplified characters, without its kind. */
export function* placeKeys(text: string): Generator<string> {
  yield placeKey(text);
  const folded = simplified(foldName(text));
  yield placeKey(folded);
  for (const word of kindWords) yield placeKey(folded.replace(word, ''));
}
