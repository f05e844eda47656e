import { feminineInChinese, masculineSurname, withFeminineEnding } from './feminine';
import { type GivenName, givenNames } from './given-names';
import { nameKey } from './name-key';
import { isDaughters, isPatronymic, patronymicInChinese } from './patronymics';
import { surnames } from './surnames';
import { transcribe } from './transcribe';

/** A Russian name in Chinese. */
export interface ChineseForm {
  readonly text: string;
  /** Whether every part is an established form; else a part was transcribed and wants looking over. */
  readonly established: boolean;
}

const givenByKey: ReadonlyMap<string, GivenName> = new Map(
  givenNames.map((name) => [nameKey(name.ru), name]),
);
const surnameByKey: ReadonlyMap<string, string> = new Map(surnames.map(([ru, zh]) => [nameKey(ru), zh]));

const isGivenName = (word: string): boolean => givenByKey.has(nameKey(word));

/** The established Chinese form of a surname, man's or woman's, or null. */
function knownSurname(word: string): string | null {
  const own = surnameByKey.get(nameKey(word));
  if (own !== undefined) return own;
  const masculine = masculineSurname(nameKey(word));
  const base = masculine === null ? undefined : surnameByKey.get(masculine);
  return base === undefined ? null : feminineInChinese(base);
}

/** Whether a word is a known given name or surname, or has the form of a patronymic. */
export const looksRussian = (words: readonly string[]): boolean =>
  words.some((word) => isGivenName(word) || knownSurname(word) !== null || isPatronymic(word));

/** Given name first, as Chinese writes it: a surname that was typed first goes behind. */
function inChineseOrder(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const rest = words.slice(1);
  const patronymicLast = words.length === 3 && isPatronymic(words.at(-1) ?? '');
  const surnameFirst = !isGivenName(first) && isGivenName(second);
  return words.length > 1 && (patronymicLast || surnameFirst) ? [...rest, first] : words;
}

/**
 * A Russian person's name, given name with or without patronymic and surname in either order, as Chinese writes it:
 * 阿列克谢·奥尔洛夫. Established forms first, else the transcription. Null when a word is no Russian name, or none at all.
 */
export function russianPersonInChinese(words: readonly string[]): ChineseForm | null {
  if (words.length > 4) return null;
  const woman = words.some((word) => givenByKey.get(nameKey(word))?.gender === 'female' || isDaughters(word));
  return joined(
    inChineseOrder(words).map((word) => partInChinese(word, woman)),
    '·',
  );
}

function joined(parts: readonly (ChineseForm | null)[], separator: string): ChineseForm | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || known.length === 0) return null;
  return {
    text: known.map(({ text }) => text).join(separator),
    established: known.every((part) => part.established),
  };
}

function partInChinese(word: string, woman: boolean): ChineseForm | null {
  if (word.includes('-')) {
    const parts = word.split('-').map((part) => partInChinese(part, woman));
    return joined(parts, '-');
  }
  const known = givenByKey.get(nameKey(word))?.zh ?? patronymicInChinese(word) ?? knownSurname(word);
  if (known !== null) return { text: known, established: true };
  const masculine = masculineSurname(nameKey(word));
  const text = transcribe(masculine ?? word);
  if (text === null) return null;
  const feminine = woman ? withFeminineEnding(text) : text;
  return { text: masculine === null ? feminine : feminineInChinese(text), established: false };
}

/** The way back, for Chinese and Latin spellings: every known part with its Russian form. */
export const knownParts: readonly (readonly [ru: string, zh: string])[] = [
  ...givenNames.map(({ ru, zh }) => [ru, zh] as const),
  ...surnames.flatMap(([ru, zh]) => [[ru, zh] as const, ...feminineOf(ru, zh)]),
];

function feminineOf(ru: string, zh: string): readonly (readonly [ru: string, zh: string])[] {
  if (/(?:[оеё]в|[иы]н)$/.test(ru)) return [[`${ru}а`, feminineInChinese(zh)]];
  return /[сц]кий$/.test(ru) ? [[ru.replace(/ий$/, 'ая'), feminineInChinese(zh)]] : [];
}
