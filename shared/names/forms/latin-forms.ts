import { bgnCommon } from '../latin/bgn-pcgn';
import { icaoName } from '../latin/icao';
import { toPalladius } from '../palladius/to-palladius';
import { type PinyinWord, parsePinyin } from '../pinyin/parse-pinyin';
import type { NameKind } from '../pinyin/read-han';
import { capitalised, joinPinyin, latinWord, withoutTones } from '../pinyin/write-pinyin';
import { knownParts, russianPersonInChinese } from '../russian-chinese/russian-person';
import { form, type NameForms, noForms, typed } from './name-forms';
import { isSurnameSound } from './surname-sounds';

/** A name in Latin letters that no table of places holds: a known Russian person, or pinyin; else only as typed. */
export function latinForms(text: string, kind: NameKind | null): NameForms {
  const russian = kind === 'place' ? null : russianPerson(text);
  if (russian) return russian;
  const words = parsePinyin(text);
  return words && words.length <= 4 ? pinyinForms(text, words, kind) : { ...noForms, en: typed(text) };
}

/** Latin spellings of known Russian names: by ICAO, as the press writes them, and -i or -ei for -y or -ey. */
const russianByLatin: ReadonlyMap<string, string> = new Map(
  [...knownParts]
    .reverse()
    .flatMap(([ru]) => spellingsOf(ru).map((spelling) => [spelling.toLowerCase(), ru] as const)),
);

function spellingsOf(ru: string): readonly string[] {
  const [icao, common] = [icaoName(ru), bgnCommon(ru)];
  const eased = common.replace(/(?<=[ae])y/g, 'i').replace(/y(?=[aeou])/g, 'i');
  const withX = [common, eased].map((spelling) => spelling.replace(/ks/g, 'x').replace(/^Ye/, 'E'));
  return [
    icao,
    common,
    common.replace(/ey$/, 'ei').replace(/ay$/, 'ai'),
    eased,
    common.replace(/^Ye/, 'E'),
    ...withX,
  ];
}

function russianPerson(text: string): NameForms | null {
  const words = text.split(' ');
  const russian = words.flatMap((word) => russianByLatin.get(word.toLowerCase()) ?? []);
  if (russian.length < words.length) return null;
  const chinese = russianPersonInChinese(russian);
  return {
    ...noForms,
    en: typed(text),
    ru: form(russian.join(' '), 'established', false),
    zh: chinese && form(chinese.text, 'established', false),
  };
}

/** Pinyin in Palladius, each word a word, with the case it was typed in; other divisions become aliases. */
function pinyinForms(text: string, words: readonly PinyinWord[], kind: NameKind | null): NameForms {
  const person = kind !== 'place' && isChinesePerson(words);
  const divided = person ? words : joinedLowerCase(words);
  const cased = (word: PinyinWord, written: string) =>
    word.capital || person ? capitalised(written) : written;
  return {
    zh: null,
    ru: form(divided.map((word) => cased(word, toPalladius(word.syllables))).join(' '), 'palladius', false),
    en: form(
      divided.map((word) => cased(word, joinPinyin(withoutTones(word.syllables)))).join(' '),
      'pinyin',
      false,
    ),
    pinyin: divided.map((word) => cased(word, joinPinyin(word.syllables))).join(' '),
    aliases: [{ text, lang: 'en' }, ...(words.length === 1 ? alternativesOf(words[0]) : [])],
  };
}

/** `cheng du`, typed syllable by syllable, is one word. */
function joinedLowerCase(words: readonly PinyinWord[]): readonly PinyinWord[] {
  const joins = words.length > 1 && words.slice(1).every(({ capital }) => !capital);
  if (!joins) return words;
  const syllables = words.flatMap((word) => word.syllables);
  return [{ syllables, alternatives: [], capital: words[0]?.capital === true }];
}

const alternativesOf = (word: PinyinWord | undefined) =>
  (word?.alternatives ?? []).flatMap((syllables) => [
    { text: capitalised(toPalladius(syllables)), lang: 'ru' as const },
    { text: latinWord(syllables), lang: 'en' as const },
  ]);

/** A surname that sounds Chinese and a given name of one or two syllables, both with a capital. */
function isChinesePerson(words: readonly PinyinWord[]): boolean {
  const [surname, given] = words;
  if (words.length !== 2 || !surname?.capital || !given?.capital) return false;
  return isSurnameSound(surname.syllables) && given.syllables.length <= 2;
}
