import type { Lang } from '../../domain/language';
import { languages } from '../../domain/language';
import { chinesePlace } from '../chinese/chinese-place';
import { type Place, type PlaceAlias, placesNamed } from '../gazetteer/gazetteer';
import { parsePinyin } from '../pinyin/parse-pinyin';
import { form, type NameForms } from './name-forms';
import { hasTones, inChina, placesSounding } from './places-by-sound';

/** An established place that bears the name, the most likely where several do, whose names are then aliases; or null. */
export function placeForms(text: string, script: Lang): NameForms | null {
  const found = script === 'en' ? placesInLatin(text) : placesNamed(text).filter(isMeant(text, script));
  const [place, ...others] = found;
  return place ? formsOf(place, others, text) : null;
}

/** 海南区 is a district and not the province: a class that the place itself doesn't bear makes another name of it. */
const isMeant = (text: string, script: Lang) => (place: Place) =>
  script !== 'zh' ||
  !/[区县旗]$/u.test(text) ||
  namesOf(place).some((name) => name.lang === 'zh' && name.text.endsWith(text.slice(-1)));

/** By the spelling itself, then by its sound as pinyin; tones, where typed, tell namesakes apart. */
function placesInLatin(text: string): readonly Place[] {
  const syllables = parsePinyin(text)?.flatMap((word) => word.syllables) ?? [];
  const found = [...new Set([...placesNamed(text), ...placesSounding(syllables)])];
  return syllables.every(({ tone }) => tone === null)
    ? found
    : found.filter((place) => hasTones(place, syllables));
}

/** All names of a place: the main ones, those in full, and its aliases. */
export function namesOf(place: Place): readonly PlaceAlias[] {
  const sets = [place.names, ...(place.full ? [place.full] : [])];
  return [
    ...sets.flatMap((names) => languages.map((lang) => ({ lang, text: names[lang] }))),
    ...place.aliases,
  ];
}

function formsOf(place: Place, others: readonly Place[], text: string): NameForms {
  const inFull = place.full && languages.some((lang) => place.full?.[lang] === text);
  const names = inFull && place.full ? place.full : place.names;
  const reading = chinesePlace(names.zh);
  // The rule's own spelling finds a city too whose established name departs from it.
  const byRule = reading && inChina(place) ? [{ text: reading.ru, lang: 'ru' as const }] : [];
  const established = (lang: Lang) =>
    form(
      names[lang],
      'established',
      others.every((other) => other.names[lang] === place.names[lang]),
    );
  return {
    zh: established('zh'),
    ru: established('ru'),
    en: established('en'),
    pinyin: reading?.pinyin ?? null,
    aliases: [...namesOf(place), ...byRule, ...others.flatMap(namesOf)],
  };
}
