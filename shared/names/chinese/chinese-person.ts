import { toPalladius } from '../palladius/to-palladius';
import { type HanReading, readHan } from '../pinyin/read-han';
import { doubleSurnames, singleSurnames } from '../pinyin/surname-readings';
import { capitalised, joinPinyin, latinWord } from '../pinyin/write-pinyin';
import { simplified } from '../simplified';
import type { ChineseReading } from './readings';

/** How many characters of the name are its surname, and whether it is one that the tables know. */
export interface SurnameSplit {
  readonly length: 1 | 2;
  readonly known: boolean;
}

/** Divides a Chinese name of two to four characters; null for any other text. */
export function splitSurname(name: string): SurnameSplit | null {
  const characters = [...simplified(name)];
  if (characters.length < 2 || characters.length > 4) return null;
  const double = doubleSurnames.has(characters.slice(0, 2).join(''));
  if (double && characters.length > 2) return { length: 2, known: true };
  return { length: 1, known: singleSurnames.has(characters[0] ?? '') && characters.length < 4 };
}

/**
 * A person's Chinese name by GB/T 28039-2011 (surname first, given name joined and with an apostrophe where needed, ü
 * kept: Wang Xi'an, Lü Bu, Ouyang Xiu) and in Palladius the same way (Ван Сяомин, Оуян Сю). Null when it is not a name
 * of two to four characters that have readings.
 */
export function chinesePerson(name: string): ChineseReading | null {
  const split = splitSurname(name);
  const readings = split && readHan(name, 'person');
  if (!split || !readings) return null;
  const parts = [readings.slice(0, split.length), readings.slice(split.length)];
  return {
    pinyin: parts.map((part) => capitalised(joinPinyin(part))).join(' '),
    ru: parts.map((part) => capitalised(toPalladius(part))).join(' '),
    en: parts.map(latinWord).join(' '),
    certain: split.known && parts[1]?.every(isCertain) === true,
  };
}

const isCertain = ({ certain }: HanReading): boolean => certain;
