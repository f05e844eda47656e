import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../domain/countries';
import { foldName } from '../../search/fold-name';
import { type Place, type PlaceLevel, placeById, places, placesNamed, regionOf } from './gazetteer';
import { placeKey } from './place-key';

const of = (level: PlaceLevel, country?: string): readonly Place[] =>
  places.filter((place) => place.level === level && (!country || place.country === country));
const first = (text: string): Place | undefined => placesNamed(text)[0];

describe('the gazetteer', () => {
  it.each([
    ['municipality', 'CN', 4],
    ['province', 'CN', 27],
    ['prefecture', 'CN', 333],
    ['federalSubject', 'RU', 81],
    ['federalCity', 'RU', 2],
  ] as const)('has every %s of %s', (level, country, count) =>
    expect(of(level, country)).toHaveLength(count),
  );

  it('has the capitals of all states that name one', () => {
    expect(new Set(of('capital').map(({ country }) => country)).size).toBe(of('capital').length);
    expect(of('capital')).toHaveLength(192);
  });

  it('tells every place by its own id', () =>
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length));

  it('lists no city twice', () => {
    const keys = places.map(({ names, country, region, level }) =>
      [names.zh, names.ru, names.en, country, region, level].join(),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('names every place in three languages, each in its script', () => {
    const scripts = {
      zh: /^[\p{Script=Han}（）-]+$/u,
      ru: /^[\p{Script=Cyrillic} ()—-]+$/u,
      en: /^[\p{Script=Latin} .'ʻ()–-]+$/u,
    };
    const wrong = places.flatMap(({ names, full }) =>
      [names, ...(full ? [full] : [])].filter(
        (set) => !(scripts.zh.test(set.zh) && scripts.ru.test(set.ru) && scripts.en.test(set.en)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives no alias that says only a name again', () => {
    const again = places.filter(({ names, full, aliases }) =>
      aliases.some(
        ({ text, lang }, at) =>
          text === names[lang] ||
          text === full?.[lang] ||
          aliases.findIndex((other) => other.text === text && other.lang === lang) !== at,
      ),
    );
    expect(again.map(({ id }) => id)).toEqual([]);
  });

  it('puts every city on the map, and no region', () => {
    const cities = places.filter(({ kind }) => kind === 'city');
    expect(cities.filter(({ latitude, longitude }) => latitude === null || longitude === null)).toEqual([]);
    expect(places.filter(({ kind, latitude }) => kind === 'region' && latitude !== null)).toEqual([]);
  });

  it('uses countries and regions that exist', () => {
    expect(places.filter(({ country }) => country !== null && !countryCodes.includes(country))).toEqual([]);
    expect(places.filter((place) => place.region !== null && !regionOf(place))).toEqual([]);
    expect(placeById('cn-2301')).toMatchObject({ country: 'CN', region: 'cn-23' });
    expect(placeById('nowhere')).toBeNull();
  });

  it('takes no side over places whose state is disputed', () =>
    expect(['Севастополь', 'Донецк', 'Jerusalem', 'Pristina'].map((name) => first(name)?.country)).toEqual([
      null,
      null,
      null,
      null,
    ]));

  it('lists Hong Kong, Macau and Taiwan by codes of their own', () =>
    expect(['香港', 'Макао', 'Taipei'].map((name) => first(name)?.country)).toEqual(['HK', 'MO', 'TW']));
});

describe('a place by name', () => {
  it.each([
    ['哈尔滨市', 'cn-2301'],
    ['哈爾濱', 'cn-2301'],
    ['харбин', 'cn-2301'],
    ['KHARBIN', 'cn-2301'],
    ["Xi'an", 'cn-6101'],
    ['xian', 'cn-6101'],
    ['Lüliang', 'cn-1411'],
    ['luliang', 'cn-1411'],
    ['Сямэнь', 'cn-3502'],
    ['Hulun Buir', 'cn-1507'],
    ['延边州', 'cn-2224'],
    ['延边朝鲜族自治州', 'cn-2224'],
    ['广西', 'cn-45'],
    ['四川', 'cn-51'],
    ['провинция Сычуань', 'cn-51'],
    ['Sichuan Province', 'cn-51'],
    ['г. Пермь', 'ru-perm'],
    ['город Орел', 'ru-oryol'],
    ['海参崴', 'ru-vladivostok'],
    ['Ekaterinburg', 'ru-yekaterinburg'],
    ['Татарстан', 'ru-ta'],
    ['Мехико', 'mx-mexico-city'],
    ['mexico city', 'mx-mexico-city'],
  ])('finds %s', (text, id) => expect(first(text)?.id).toBe(id));

  it('tells the city of Jilin from the province when asked for one of them', () => {
    expect(placesNamed('吉林').map(({ level }) => level)).toEqual(['prefecture', 'province']);
    expect(placesNamed('吉林市').map(({ level }) => level)).toEqual(['prefecture']);
    expect(placesNamed('吉林省').map(({ level }) => level)).toEqual(['province']);
  });

  it('gives all namesakes, the most populous first', () =>
    expect(placesNamed('Сучжоу').map(({ names }) => names.zh)).toEqual(['苏州', '宿州']));

  it.each(['', '  ', '🙂', 'ночь', '𠀀𠀁', 'שלום', 'a'.repeat(10_000), '\ud800', '市'])(
    'finds nothing for what names no place',
    (text) => expect(placesNamed(text)).toEqual([]),
  );

  it('folds the plain names that make up most of it just as search does', () => {
    const folded = (text: string) => foldName(text).replaceAll(' ', '');
    const texts = places.flatMap(({ names, aliases }) => [
      ...Object.values(names),
      ...aliases.map(({ text }) => text),
    ]);
    expect(texts.filter((text) => placeKey(text) !== folded(text))).toEqual([]);
  });
});
