import { readAliases, readTable } from './read-table.mjs';

/**
 * A place as the tables state it; texts of three languages stand in the order zh, ru, en.
 * @typedef {object} TablePlace
 * @property {string} id
 * @property {string} level
 * @property {string[]} names
 * @property {string[] | null} full
 * @property {string | null} country
 * @property {string | null} region
 * @property {string[]} zh
 * @property {string[]} ru
 * @property {string[]} en
 * @property {string} point where it lies: a name in GeoNames, or `latitude longitude`; '' to look for its own names
 * @property {string} division the GeoNames code of a region; '' where the table states none
 */

/** @typedef {Record<string, string>} Row */

/** @param {string} text */
const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’ʻ.,]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-');

/**
 * @param {Row} row
 * @param {{ id: string, level: string, country: string | null, region: string | null }} facts
 * @returns {TablePlace}
 */
function place({ zh = '', ru = '', en = '', fullZh, fullRu = '', fullEn = '', ...row }, facts) {
  const full = fullZh ? [fullZh, fullRu, fullEn] : null;
  const { aliases = '', point = '', geonames = '' } = row;
  return { ...facts, names: [zh, ru, en], full, ...readAliases(aliases), point, division: geonames };
}

/**
 * A province is written 四川省 / Сычуань / Sichuan; its short and full forms follow from that.
 * @param {TablePlace} province
 * @returns {TablePlace}
 */
function withProvinceForms(province) {
  const [zh = '', ru = '', en = ''] = province.names;
  if (!zh.endsWith('省')) return province;
  return {
    ...province,
    zh: [zh.slice(0, -1), ...province.zh],
    ru: [`провинция ${ru}`, ...province.ru],
    en: [`${en} Province`, ...province.en],
  };
}

function placesOfChina() {
  const provinces = readTable('china-provinces').map((row) => {
    const { code = '', level = '' } = row;
    const own = level === 'specialRegion';
    const id = own ? code.toLowerCase() : `cn-${code}`;
    return withProvinceForms(place(row, { id, level, country: own ? code : 'CN', region: null }));
  });
  const within = [...readTable('china-prefectures'), ...readTable('china-counties')].map((row) => {
    const { code = '', level = '' } = row;
    return place(row, { id: `cn-${code}`, level, country: 'CN', region: `cn-${code.slice(0, 2)}` });
  });
  return [...provinces, ...within];
}

function placesOfRussia() {
  const subjects = readTable('russia-subjects').map((row) =>
    place(row, {
      id: `ru-${row.code?.toLowerCase()}`,
      level: 'federalSubject',
      country: 'RU',
      region: null,
    }),
  );
  const cities = readTable('russia-cities').map((row) => {
    const { id, en = '', level = '', region } = row;
    const within = region === 'MOW' ? 'ru-moscow' : region ? `ru-${region.toLowerCase()}` : null;
    return place(row, { id: `ru-${id || slug(en)}`, level, country: 'RU', region: within });
  });
  return [...subjects, ...cities];
}

/** Every place of the tables, in their order. */
export function tablePlaces() {
  const world = readTable('world-cities').map((row) => {
    const { id, level = '', country = '', en = '' } = row;
    return place(row, { id: `${country.toLowerCase()}-${id || slug(en)}`, level, country, region: null });
  });
  const disputed = readTable('no-country').map((row) =>
    place(row, {
      id: `xx-${row.id}`,
      level: row.level ?? '',
      country: null,
      region: row.region ? `xx-${row.region}` : null,
    }),
  );
  return [...placesOfChina(), ...placesOfRussia(), ...world, ...disputed];
}
