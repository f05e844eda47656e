import type { City } from '../domain/city';
import { type Lang, type LocalText, languages } from '../domain/language';
import type { Quantity } from '../domain/quantity';
import type { PlaceMatch } from './gazetteer/find-places';
import type { Place, PlaceNames } from './gazetteer/gazetteer';

/** The fields of a city that the gazetteer knows. */
export type CityFacts = Pick<
  City,
  'aliases' | 'country' | 'latitude' | 'localName' | 'longitude' | 'population' | 'region'
>;

/** A place's names with the office's own before them, but for the line `picked`, where the place was asked for. */
export function namesWithPlace(names: PlaceNames, own: LocalText | undefined, picked: Lang): LocalText {
  return { ...localText(names), ...own, ...localText({ [picked]: names[picked] }) };
}

/**
 * What a place of the gazetteer adds to a city's card: only facts that the card does not hold, never another value
 * for one it does. Coordinates come together or not at all. Where the country is the office's to choose, none is added.
 */
export function factsToAdd(city: City, { place, names, region }: PlaceMatch): CityFacts {
  const facts: CityFacts = {
    ...(place.country === null ? {} : { country: place.country }),
    ...(region ? { region: localText(region.full ?? region.names) } : {}),
    ...(place.population === null ? {} : { population: aboutPopulation(place.population) }),
    ...localNameOf(place, names),
    ...aliasesOf(place, names),
    ...coordinatesOf(city, place),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([field]) => city[field as keyof CityFacts] === undefined),
  );
}

const localText = (names: Partial<PlaceNames>): LocalText =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const name = names[lang] ?? '';
      return name === '' ? [] : [[lang, name] as const];
    }),
  );

function coordinatesOf(
  city: City,
  { latitude, longitude }: Place,
): Pick<CityFacts, 'latitude' | 'longitude'> {
  const isOpen = city.latitude === undefined && city.longitude === undefined;
  return isOpen && latitude !== null && longitude !== null ? { latitude, longitude } : {};
}

/** Figures of the gazetteer are of different years: three digits of them hold, and the rest would look exact. */
function aboutPopulation(people: number): Quantity {
  return { value: Number(people.toPrecision(3)), qualifier: 'about' };
}

const localLangs: Readonly<Record<string, Lang>> = { CN: 'zh', HK: 'zh', MO: 'zh', TW: 'zh', RU: 'ru' };

function localNameOf({ country }: Place, names: PlaceNames): Pick<CityFacts, 'localName'> {
  const lang = localLangs[country ?? ''];
  return lang === undefined || names[lang] === '' ? {} : { localName: names[lang] };
}

function aliasesOf({ aliases, names, full }: Place, called: PlaceNames): Pick<CityFacts, 'aliases'> {
  const others = [...Object.values(names), ...(full ? Object.values(full) : [])];
  const own = new Set(Object.values(called));
  const spelt = [...new Set([...others, ...aliases.map(({ text }) => text)])];
  const more = spelt.filter((text) => text !== '' && !own.has(text));
  return more.length === 0 ? {} : { aliases: more };
}
