import type { Lang } from '../../domain/language';
import { languages } from '../../domain/language';
import { chinesePlace } from '../chinese/chinese-place';
import type { ChineseReading } from '../chinese/readings';
import { type Place, type PlaceAlias, placesNamed } from '../gazetteer/gazetteer';
import { bgnStrict } from '../latin/bgn-pcgn';
import { parsePinyin } from '../pinyin/parse-pinyin';
import { form, type NameForms } from './name-forms';
import { hasTones, inChina, placesSounding } from './places-by-sound';

/** An established place that bears the name, the most likely where several do, whose names are then aliases; or null. */
export function placeForms(text: string, script: Lang): NameForms | null {
  const found = script === 'en' ? placesInLatin(text) : placesNamed(text).filter(isMeant(text, script));
  const [place, ...others] = found;
  return place ? formsOf(place, others, text) : null;
}

/**
 * 海南区 is a district and not the province: a class that the place itself doesn't bear makes another name of it. But
 * many a city was a 地区 once (日喀则地区), and is meant by that still.
 */
const isMeant = (text: string, script: Lang) => (place: Place) =>
  script !== 'zh' ||
  !/(?:(?<!地)区|[县旗])$/u.test(text) ||
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
    aliases: [...namesOf(place), ...byRule(place, reading), ...others.flatMap(namesOf)],
  };
}

/**
 * The rule's own spelling, which finds a city too whose established name departs from it: Palladius, or BGN/PCGN to the
 * letter. Not where it is another place's name: Шаньси is 山西, and 陕西 is Шэньси just to be told from it.
 */
function byRule(place: Place, reading: ChineseReading | null): readonly PlaceAlias[] {
  if (place.country === 'RU' && place.kind === 'city') return bgnForms(place.names.ru);
  if (!reading || !inChina(place)) return [];
  const called = placesNamed(reading.ru).filter(({ names }) => names.ru === reading.ru);
  return called.some((other) => other !== place) ? [] : [{ text: reading.ru, lang: 'ru' }];
}

/** With ’ for ь, and without. */
function bgnForms(ru: string): readonly PlaceAlias[] {
  const strict = bgnStrict(ru);
  return [strict, strict.replace(/[’”]/g, '')].map((text) => ({ text, lang: 'en' }));
}
