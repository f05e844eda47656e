import { type Lang, localeOf, type ShownText, showText } from '../domain/language';
import type { Office } from '../domain/office';
import type { AnyRecord } from '../domain/records';
import { apartTerritories, type TransitionTarget } from '../domain/vocabulary';
import type { RegisterView } from '../register/register';

const regionNames = new Map<string, Intl.DisplayNames>();

/** Some engines call Hong Kong by its status, 中国香港特别行政区, and some not; its short name is everywhere the same. */
const isNamedShort = (code: string): boolean => apartTerritories.some((apart) => apart === code);

function displayNames(lang: Lang, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${lang} ${style}`;
  const names =
    regionNames.get(key) ??
    new Intl.DisplayNames(localeOf[lang], { type: 'region', style, fallback: 'code' });
  regionNames.set(key, names);
  return names;
}

/** A country in words: the office's own label where it has one in this language, else the Unicode CLDR name. */
export function countryName(code: string, lang: Lang, office?: Office): string {
  const own = office?.countryNames?.[code]?.[lang];
  if (own) return own;
  return displayNames(lang, isNamedShort(code) ? 'short' : 'long').of(code) ?? code;
}

/** The office's own word for a level of ties in this language; null where it keeps the usual one. */
export const ownLevelName = (
  office: Office | undefined,
  level: TransitionTarget,
  lang: Lang,
): string | null => office?.levelNames?.[level]?.[lang] ?? null;

/** A record's own name or title in `lang`, or in the nearest language; null when it has none. */
export function nameOf(record: AnyRecord, lang: Lang): ShownText | null {
  switch (record.kind) {
    case 'city':
    case 'organisation':
      return showText(record.names, lang);
    case 'person':
      return showText(record.names, lang) ?? showText(record.posts?.[0]?.title, lang);
    case 'visit':
    case 'event':
    case 'agreement':
    case 'source':
    case 'edition':
      return showText(record.title, lang);
    case 'indicator':
      return showText(record.name, lang);
    case 'reportedCount':
      return showText(record.statement, lang);
    case 'office':
      return showText(record.department, lang);
    case 'relationship':
    case 'paperEdit':
      return null;
  }
}

/** The name of the record with this id; null when it is unknown or has no name. */
export function nameById(
  register: Pick<RegisterView, 'get'>,
  id: string | undefined,
  lang: Lang,
): ShownText | null {
  const record = id === undefined ? undefined : register.get(id);
  return record ? nameOf(record, lang) : null;
}

/** The names of cities in the order given; those without a name are left out. */
export function cityNames(
  register: Pick<RegisterView, 'get'>,
  cities: readonly string[] | undefined,
  lang: Lang,
): readonly ShownText[] {
  return (cities ?? []).flatMap((id) => nameById(register, id, lang) ?? []);
}

/** Names side by side as the language lists them: commas, or the Chinese enumeration comma. */
export const listNames = (names: readonly string[], lang: Lang): string =>
  names.join(lang === 'zh' ? '、' : ', ');
