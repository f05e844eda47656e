import { chinesePerson, splitSurname } from '../chinese/chinese-person';
import { chinesePlace, hasPlaceClass } from '../chinese/chinese-place';
import { isCountyName } from '../chinese/county-names';
import type { ChineseReading } from '../chinese/readings';
import type { PlaceAlias } from '../gazetteer/gazetteer';
import { icaoName } from '../latin/icao';
import type { NameKind } from '../pinyin/read-han';
import { knownParts } from '../russian-chinese/russian-person';
import { simplified } from '../simplified';
import { form, type NameForms, noForms, typed } from './name-forms';

/**
 * A name in Chinese characters that no table of places holds, as a person or place; unasked, what it looks like. A
 * transcribed foreign name has forms only where its parts are known: it must not be read as if it were Chinese.
 */
export function chineseForms(text: string, kind: NameKind | null): NameForms {
  const foreign = foreignPerson(text);
  if (foreign) return foreign;
  if (looksTranscribed(text)) return { ...noForms, zh: typed(text) };
  const asPerson = kind === 'place' ? null : chinesePerson(text);
  const asPlace = kind === 'person' ? null : chinesePlace(text);
  const isPerson = kind === 'person' || (asPerson !== null && looksLikePerson(text));
  const [reading, other] = isPerson ? [asPerson, asPlace] : [asPlace, asPerson];
  if (!reading) return { ...noForms, zh: typed(text) };
  return {
    zh: typed(text),
    ru: form(reading.ru, 'palladius', reading.certain),
    en: form(reading.en, 'pinyin', reading.certain),
    pinyin: reading.pinyin,
    aliases: [...variantsOf(reading), ...(other && mayBeEither(text) ? variantsOf(other) : [])],
  };
}

/** The reading itself, хой beside хуэй, and YU for ü as passports write it (GB/T 28039, annex). */
const variantsOf = ({ ru, en }: ChineseReading): readonly PlaceAlias[] => [
  { text: ru, lang: 'ru' },
  { text: ru.replaceAll('хуэй', 'хой').replaceAll('Хуэй', 'Хой'), lang: 'ru' },
  { text: en, lang: 'en' },
  { text: en.replaceAll('ü', 'yu'), lang: 'en' },
];

/** Two characters, the first a surname, may as well name a place; then the other reading is an alias. */
const mayBeEither = (text: string): boolean =>
  [...text].length === 2 && splitSurname(text)?.known === true && !hasPlaceClass(text);

const placeEndings = /[州县市区省口港庄镇乡村岛屯旗盟堡沟寨]$/u;

/** Two to four characters that begin with a known surname, don't end like a place and are no county's name. */
const looksLikePerson = (text: string): boolean =>
  splitSurname(text)?.known === true &&
  !placeEndings.test(text) &&
  !hasPlaceClass(text) &&
  !isCountyName(text);

const dots = /[·•・‧．]/u;
const russianByChinese: ReadonlyMap<string, string> = new Map(
  [...knownParts].reverse().map(([ru, zh]) => [zh, ru] as const),
);

/** 伊万·伊万诺夫 or 普京: a foreign person by known parts; with a part that isn't known, only what was typed. */
function foreignPerson(text: string): NameForms | null {
  const parts = simplified(text).split(dots);
  const russian = parts.flatMap((part) => russianByChinese.get(part.trim()) ?? []);
  if (parts.length === 1 && russian.length === 0) return null;
  if (russian.length < parts.length) return { ...noForms, zh: typed(text) };
  const ru = russian.join(' ');
  return {
    ...noForms,
    zh: typed(text),
    ru: form(ru, 'established', true),
    en: form(icaoName(ru), 'icao', true),
  };
}

const transcribing = new Set(
  '阿埃奥贝波布茨茨戴德蒂厄尔弗夫福盖戈格赫霍基加杰捷卡凯柯科克库拉莱勒雷里利列鲁罗洛伦曼米姆纳内尼涅诺努佩皮普奇乔切萨塞瑟斯索塔泰特图瓦韦维沃乌西希谢雅亚耶叶伊扎泽佐兹',
);

/** Three characters or more of which most are those that foreign names are transcribed with. */
function looksTranscribed(text: string): boolean {
  const characters = [...simplified(text)].filter((character) => !dots.test(character));
  const foreign = characters.filter((character) => transcribing.has(character)).length;
  return characters.length >= 3 && foreign * 3 >= characters.length * 2;
}
