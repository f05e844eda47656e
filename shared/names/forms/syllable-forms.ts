import { toPalladius } from '../palladius/to-palladius';
import { parsePinyin } from '../pinyin/parse-pinyin';
import { capitalised, joinPinyin, latinWord, withoutTones } from '../pinyin/write-pinyin';
import { form, type NameForms } from './name-forms';
import { placeForms } from './place-forms';

/** Other Cyrillic spellings of a syllable that are met. */
const variants: Readonly<Record<string, string>> = { hui: 'хой', yo: 'ё', ê: 'е', n: 'н', ng: 'нг' };

/**
 * One bare syllable of pinyin is read as that syllable, whatever city its letters may also spell (xian is сянь); the
 * cities are aliases. With one capital it is the city (Xian, Jian), and the syllable an alias. Null for anything but one
 * syllable.
 */
export function syllableForms(text: string): NameForms | null {
  const [word, ...more] = parsePinyin(text) ?? [];
  const [syllable, ...rest] = word?.syllables ?? [];
  if (!word || !syllable || more.length > 0 || rest.length > 0) return null;
  const cased = (written: string) => (word.capital ? capitalised(written) : written);
  const place = placeForms(text, 'en');
  const variant = variants[syllable.letters];
  const cyrillic = cased(toPalladius([syllable]));
  if (place && syllable.tone === null && /^\p{Lu}\p{Ll}+$/u.test(text))
    return { ...place, aliases: [...place.aliases, { text: cyrillic, lang: 'ru' }] };
  return {
    zh: null,
    ru: form(cyrillic, 'palladius', true),
    en: form(cased(joinPinyin(withoutTones([syllable]))), 'pinyin', true),
    pinyin: cased(joinPinyin([syllable])),
    aliases: [
      ...(variant ? [{ text: cased(variant), lang: 'ru' as const }] : []),
      ...(['zh', 'ru', 'en'] as const).flatMap((lang) => {
        const name = place?.[lang];
        return name ? [{ text: name.text, lang }] : [];
      }),
      ...word.alternatives.flatMap((syllables) => [
        { text: capitalised(toPalladius(syllables)), lang: 'ru' as const },
        { text: latinWord(syllables), lang: 'en' as const },
      ]),
    ],
  };
}
