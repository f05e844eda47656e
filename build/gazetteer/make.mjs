import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCapital, findSettlement } from './geonames.mjs';
import { tablePlaces } from './table-places.mjs';

/** @import { TablePlace } from './table-places.mjs' */

const target = join(import.meta.dirname, '../../shared/names/gazetteer/places.json');
const regionLevels = ['province', 'federalSubject', 'region'];
const nowhere = { lat: null, lon: null, population: null };

/** Three decimals of a degree are a hundred metres, enough for a city. @param {number} degrees */
const shortened = (degrees) => Number(degrees.toFixed(3));

/** @param {TablePlace} place */
const aliasCell = ({ zh, ru, en }) =>
  Object.entries({ zh, ru, en })
    .flatMap(([lang, texts]) => texts.map((text) => `${lang}:${text}`))
    .join(';');

const places = tablePlaces();
const divisions = new Map(places.map((place) => [place.id, place.division]));

/** @param {TablePlace} place */
function locate(place) {
  const { level, country, names, en, point, full } = place;
  if (regionLevels.includes(level)) return nowhere;
  const [lat, lon] = point.split(' ').map(Number);
  if (lat && lon) return { ...nowhere, lat, lon };
  if (level === 'capital' && !point && country) return findCapital(country) ?? nowhere;
  const division = divisions.get(place.region ?? place.id) || null;
  const found =
    findSettlement(country ?? 'UA', point ? [point] : [names[2] ?? '', ...en], division) ?? nowhere;
  // The people of a prefecture are not those of its seat.
  return full && country === 'CN' ? { ...found, population: null } : found;
}

/** @param {TablePlace} place */
function toLine(place) {
  const { id, level, country, region, names, full } = place;
  const { lat, lon, population } = locate(place);
  if (lat === null && !regionLevels.includes(level)) console.error(`No coordinates: ${id} ${names[2]}`);
  const texts = [...names, ...(full ?? ['', '', ''])];
  const figures = [lat && shortened(lat), lon && shortened(lon), population];
  return [id, level, country, region, ...texts, ...figures, aliasCell(place)]
    .map((cell) => cell ?? '')
    .join('|');
}

const lines = places.map((place) => `  ${JSON.stringify(toLine(place))}`);
writeFileSync(target, `[\n${lines.join(',\n')}\n]\n`);
console.log(`${lines.length} places`);
