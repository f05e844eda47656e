import { toPalladius } from '../palladius/to-palladius';
import { readHan } from '../pinyin/read-han';
import { capitalised, joinPinyin, latinWord } from '../pinyin/write-pinyin';
import { simplified } from '../simplified';
import { type PlaceClass, peoples, placeClasses, undivided } from './place-classes';
import type { ChineseReading } from './readings';

interface Parts {
  readonly name: string;
  readonly peoples: typeof peoples;
  readonly placeClass: PlaceClass | null;
}

/** Divides 武进区 into name and class; a name of one character keeps its class as part of it (单县 is Shanxian). */
function divide(text: string): Parts {
  const ends = ({ zh }: PlaceClass) => text.endsWith(zh) && text.length > zh.length;
  const placeClass = undivided.has(text) ? null : (placeClasses.find(ends) ?? null);
  if (!placeClass) return { name: text, peoples: [], placeClass };
  const base = text.slice(0, -placeClass.zh.length);
  if ([...base].length === 1)
    return { name: text, peoples: [], placeClass: placeClass.zh === '县' ? placeClass : null };
  if (!placeClass.zh.startsWith('自治')) return { name: base, peoples: [], placeClass };
  const { name, found } = takePeoples(base);
  return name === '' ? { name: text, peoples: [], placeClass: null } : { name, peoples: found, placeClass };
}

function takePeoples(base: string): { readonly name: string; readonly found: typeof peoples } {
  const found: (typeof peoples)[number][] = [];
  let name = base;
  for (;;) {
    const last = peoples.find(([zh]) => name.endsWith(zh) && name.length > zh.length);
    if (!last) return { name, found };
    found.unshift(last);
    name = name.slice(0, -last[0].length);
  }
}

/** The name without the words for its kind and peoples: 延边 of 延边朝鲜族自治州. */
export const bareName = (text: string): string => divide(simplified(text)).name;

/** Whether the text ends in a word for a kind of place, so that it can't be a person. */
export const hasPlaceClass = (text: string): boolean => divide(simplified(text)).placeClass !== null;

/**
 * A Chinese place name in pinyin (GB/T 16159: one word, its class apart: Wǔjìn Qū), in Palladius as one word, and in
 * Latin letters; the class is translated (район Уцзинь, Wujin District), but for cities and provinces, which bear
 * their bare name (Чэнду for 成都市). Null when a character has no known reading.
 */
export function chinesePlace(text: string): ChineseReading | null {
  const { name, peoples: living, placeClass } = divide(simplified(text));
  const readings = readHan(name, 'place');
  if (!readings) return null;
  const isPartOfName = placeClass !== null && name.endsWith(placeClass.zh);
  const behind = [...living.map(([zh]) => zh), ...(placeClass && !isPartOfName ? [placeClass.zh] : [])];
  const words = [readings, ...behind.map((word) => readHan(word, 'place') ?? [])];
  const inEnglish = [latinWord(readings), ...living.map(([, , en]) => en)].join(' ');
  return {
    pinyin: words.map((word) => capitalised(joinPinyin(word))).join(' '),
    ru: (placeClass?.ru ?? '%').replace('%', inRussian(capitalised(toPalladius(readings)), living)),
    en: (placeClass?.en ?? '%').replace('%', inEnglish),
    certain: readings.every(({ certain }) => certain),
  };
}

/** Аба-Тибетско-Цянский: all adjectives but the last are shortened. */
function inRussian(name: string, living: typeof peoples): string {
  const adjectives = living.map(([, ru], at) => (at < living.length - 1 ? ru.replace(/ий$/, 'о') : ru));
  return [name, ...adjectives].join('-');
}
