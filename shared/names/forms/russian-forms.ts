import { bgnCommon, bgnStrict } from '../latin/bgn-pcgn';
import { icaoName } from '../latin/icao';
import { fromPalladius, looksPalladius } from '../palladius/from-palladius';
import type { NameKind } from '../pinyin/read-han';
import { capitalised, joinPinyin, latinWord } from '../pinyin/write-pinyin';
import { looksRussian, russianPersonInChinese } from '../russian-chinese/russian-person';
import { transcribe } from '../russian-chinese/transcribe';
import { form, type NameForms, noForms, typed } from './name-forms';
import { isSurnameSound } from './surname-sounds';

/** A name in Cyrillic that no table of places holds, as a person or place; unasked, what it looks like. */
export function russianForms(text: string, kind: NameKind | null): NameForms {
  const words = text.split(' ');
  // Without a vowel it is no name but an abbreviation or half a word.
  if (words.length > 5 || !words.every((word) => /[аеёиоуыэюя]/i.test(word)))
    return { ...noForms, ru: typed(text) };
  if (kind !== 'place' && looksRussian(words)) return russianPerson(text, words);
  if (kind !== 'place' && isChinesePerson(words)) return chineseName(text, words);
  if (kind !== 'person' && words.every(looksPalladius)) return chineseName(text, words);
  return kind === 'person' || hasSurname(words) ? russianPerson(text, words) : russianPlace(text, words);
}

/** By ICAO in Latin script; in Chinese established or transcribed. */
function russianPerson(text: string, words: readonly string[]): NameForms {
  const chinese = russianPersonInChinese(words);
  return {
    ...noForms,
    ru: typed(text),
    en: form(icaoName(text), 'icao', true),
    zh:
      chinese &&
      form(chinese.text, chinese.established ? 'established' : 'transcription', chinese.established),
    aliases: [{ text: bgnCommon(text), lang: 'en' }],
  };
}

function russianPlace(text: string, words: readonly string[]): NameForms {
  const parts = words.flatMap((word) => word.split('-')).map(transcribe);
  const chinese = parts.every((part) => part !== null) ? parts.join('') : null;
  return {
    ...noForms,
    ru: typed(text),
    en: form(bgnCommon(text), 'bgn', true),
    zh: chinese === null ? null : form(chinese, 'transcription', false),
    aliases: [{ text: bgnStrict(text), lang: 'en' }],
  };
}

/** A Chinese name back from Palladius: the sounds are known, the characters are not. */
function chineseName(text: string, words: readonly string[]): NameForms {
  const syllables = words.map((word) => fromPalladius(word) ?? []);
  return {
    ...noForms,
    ru: typed(text),
    en: form(syllables.map(latinWord).join(' '), 'pinyin', false),
    pinyin: syllables.map((word) => capitalised(joinPinyin(word))).join(' '),
  };
}

/** A surname that sounds Chinese, alone or before a given name of one or two syllables. */
function isChinesePerson(words: readonly string[]): boolean {
  const [surname, given] = words.map(fromPalladius);
  if (words.length > 2 || !surname || given === null) return false;
  return isSurnameSound(surname) && (given?.length ?? 0) <= 2;
}

const surnameEnding = /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|[сц]кий|[сц]кая|енко|чук|дзе|швили|вич)$/;
const adjectiveEnding = /(?:[ыо]й|[^сц]кий|[нш]ий|[оея]е|ые|[^к]ая|[нш]яя)$/;

/** Two or three words with a surname among them and no adjective, which would make it a place (Нижний Новгород). */
const hasSurname = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.some((word) => surnameEnding.test(word)) &&
  !words.some((word) => adjectiveEnding.test(word));
