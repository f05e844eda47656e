import type { Lang } from '../../domain/language';
import { bgnCommon, bgnStrict } from '../latin/bgn-pcgn';
import { icaoName } from '../latin/icao';
import { placeKey, placeKeys } from './place-key';
import lines from './places.json';

/** What a place is; `municipality`, `province` and `specialRegion` are of China, `federalSubject` of Russia. */
export const placeLevels = [
  'municipality',
  'province',
  'specialRegion',
  'prefecture',
  'countyCity',
  'district',
  'federalSubject',
  'federalCity',
  'region',
  'capital',
  'city',
] as const;
export type PlaceLevel = (typeof placeLevels)[number];

export type PlaceNames = Readonly<Record<Lang, string>>;

/** A spelling that finds the place too: an official form, an older name, another transliteration. */
export interface PlaceAlias {
  readonly text: string;
  readonly lang: Lang;
}

/** A city or region of the gazetteer. Coordinates in degrees, north and east positive. */
export interface Place {
  readonly id: string;
  readonly kind: 'city' | 'region';
  readonly level: PlaceLevel;
  readonly names: PlaceNames;
  /** The official name in full where it is more than a suffix: 延边朝鲜族自治州 beside 延边. */
  readonly full: PlaceNames | null;
  /** ISO 3166-1 alpha-2, Hong Kong, Macau and Taiwan by their own codes; null where the office has to choose. */
  readonly country: string | null;
  /** Id of the region it lies in, where that is in the gazetteer. */
  readonly region: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
  readonly aliases: readonly PlaceAlias[];
}

const regionLevels: ReadonlySet<PlaceLevel> = new Set(['province', 'federalSubject', 'region']);

const isLang = (text: string): text is Lang => text === 'zh' || text === 'ru' || text === 'en';

function readAliases(cell: string): readonly PlaceAlias[] {
  return cell.split(';').flatMap((entry) => {
    const [lang = '', text = ''] = entry.split(/:(.*)/su);
    return isLang(lang) ? [{ text, lang }] : [];
  });
}

const numberIn = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** A line of places.json: id|level|country|region|three names|three names in full|latitude|longitude|people|aliases. */
function readPlace(line: string): Place {
  const cells = line.split('|');
  const cell = (at: number): string => cells[at] ?? '';
  const level = placeLevels.find((known) => known === cell(1)) ?? 'city';
  return {
    id: cell(0),
    kind: regionLevels.has(level) ? 'region' : 'city',
    level,
    names: { zh: cell(4), ru: cell(5), en: cell(6) },
    full: cell(7) === '' ? null : { zh: cell(7), ru: cell(8), en: cell(9) },
    country: cell(2) || null,
    region: cell(3) || null,
    latitude: numberIn(cell(10)),
    longitude: numberIn(cell(11)),
    population: numberIn(cell(12)),
    aliases: readAliases(cell(13)),
  };
}

/** Every place of the gazetteer: made by build/gazetteer from the tables and packages that docs/gazetteer.md names. */
export const places: readonly Place[] = lines.map(readPlace);

const byId = new Map(places.map((place) => [place.id, place]));

export const placeById = (id: string): Place | null => byId.get(id) ?? null;

/** The region a place lies in; null for a region, a municipality, and where the gazetteer has none. */
export const regionOf = (place: Place): Place | null =>
  place.region === null ? null : placeById(place.region);

const cityOfChina: ReadonlySet<PlaceLevel> = new Set(['municipality', 'prefecture', 'countyCity']);

/** Whether the place's official Chinese name is its name and 市. */
const isChineseCity = (place: Place): boolean =>
  place.country === 'CN' && cityOfChina.has(place.level) && place.full === null;

function spellings(place: Place): readonly string[] {
  const { names, full, aliases } = place;
  const own = [names.zh, names.ru, names.en, ...aliases.map(({ text }) => text)];
  if (full) own.push(full.zh, full.ru, full.en);
  if (isChineseCity(place)) return [...own, `${names.zh}市`];
  return place.country === 'RU' ? [...own, ...latinSpellings(names.ru)] : own;
}

/** Every standard that Russian names are met in: on maps, in the press, in passports and visas (Cheliabinsk). */
const latinSpellings = (ru: string): readonly string[] => [bgnStrict(ru), bgnCommon(ru), icaoName(ru)];

let index: Map<string, Place[]> | null = null;

/** Made at the first look-up, so that starting the app does not pay for it. */
function placesByKey(): Map<string, Place[]> {
  if (index) return index;
  index = new Map();
  for (const place of places) {
    for (const key of new Set(spellings(place).map(placeKey))) {
      const found = index.get(key);
      if (found) found.push(place);
      else index.set(key, [place]);
    }
  }
  return index;
}

/** A province goes by its name with 省 and as much without. */
const isMainName = ({ names, level, aliases }: Place, key: string): boolean =>
  [
    ...[names.zh, names.ru, names.en],
    ...(level === 'province' ? aliases.flatMap(({ lang, text }) => (lang === 'zh' ? text : [])) : []),
  ].some((name) => placeKey(name) === key);

/** A city before a region of its name, and a region before a prefecture that is no city: Hainan is the island. */
const breadth = ({ kind, full, level }: Place): number => {
  if (kind === 'region') return 1;
  return full && level === 'prefecture' ? 2 : 0;
};

/**
 * The places that bear this name in any of the three scripts, aliases included, whatever its case, ё, diacritics,
 * apostrophes and characters; with or without 市, 省, город, City. Empty when none does. Places that are mainly
 * called so come first, then cities before regions and those before prefectures that are no cities, then the more
 * populous.
 */
export function placesNamed(text: string): readonly Place[] {
  for (const key of placeKeys(text)) {
    const found = placesByKey().get(key);
    if (!found) continue;
    const rank = (place: Place): number => (isMainName(place, key) ? 0 : 3) + breadth(place);
    return [...found].sort((a, b) => rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0));
  }
  return [];
}
