import { expect, it } from 'vitest';
import { City } from '../domain/city';
import { factsToAdd, namesWithPlace } from './fill-city';
import { findPlaces, type PlaceMatch } from './gazetteer/find-places';

const blank: City = { id: 'city', kind: 'city' };

function place(name: string): PlaceMatch {
  const [match] = findPlaces(name, 1);
  if (!match) throw new Error(`the gazetteer has no ${name}`);
  return match;
}

it('adds country, region, coordinates, population and other spellings to an empty card', () => {
  const facts = factsToAdd(blank, place('Harbin'));
  expect(facts).toMatchObject({
    country: 'CN',
    region: { ru: 'Хэйлунцзян', zh: '黑龙江省', en: 'Heilongjiang' },
    latitude: 45.75,
    longitude: 126.65,
    localName: '哈尔滨',
  });
  expect(facts.population?.qualifier).toBe('about');
  expect(facts.aliases).toContain('Хаэрбинь');
  expect(City.safeParse({ ...blank, ...facts }).success).toBe(true);
});

it('touches nothing that the card holds, and no coordinate where one of two is held', () => {
  const own: City = { ...blank, country: 'RU', region: { ru: 'Наш край' }, latitude: 1, aliases: ['Лёд'] };
  expect(Object.keys(factsToAdd(own, place('Harbin'))).sort()).toEqual(['localName', 'population']);
});

it('leaves the country to the office where the gazetteer does', () => {
  expect(factsToAdd(blank, place('Севастополь'))).not.toHaveProperty('country');
  expect(factsToAdd(blank, place('澳门'))).toMatchObject({ country: 'MO' });
});

it('gives a region its name in full', () =>
  expect(factsToAdd(blank, place('南宁')).region).toEqual({
    ru: 'Гуанси-Чжуанский автономный район',
    zh: '广西壮族自治区',
    en: 'Guangxi Zhuang Autonomous Region',
  }));

it('keeps the names of the office but for the line in which the place was picked', () =>
  expect(namesWithPlace(place('厦门').names, { ru: 'Сямэнь', en: 'xia' }, 'en')).toEqual({
    ru: 'Сямэнь',
    zh: '厦门',
    en: 'Xiamen',
  }));
