import { describe, expect, it } from 'vitest';
import type { City } from '../domain/city';
import { coordinatesOf } from './place-of-city';

const city = (more: Partial<City>): City => ({ kind: 'city', id: 'c', ...more });
const rounded = (one: City) => {
  const found = coordinatesOf(one);
  return found && [Math.round(found.latitude), Math.round(found.longitude)];
};

describe('where a city lies', () => {
  it('is what its record says, whatever the gazetteer has', () => {
    expect(coordinatesOf(city({ names: { en: 'Chengdu' }, latitude: 1, longitude: 2 }))).toEqual({
      latitude: 1,
      longitude: 2,
    });
  });

  it.each([
    [{ zh: '成都' }, 'CN', [31, 104]],
    [{ ru: 'Харбин' }, 'CN', [46, 127]],
    [{ ru: 'Екатеринбург', en: 'Ekaterinburg' }, 'RU', [57, 61]],
  ] as const)('is found by its name in any language: %o', (names, country, place) => {
    expect(rounded(city({ names, country }))).toEqual(place);
  });

  it('is not looked for in another country', () => {
    expect(coordinatesOf(city({ names: { en: 'Chengdu' }, country: 'RU' }))).toBeNull();
  });

  it('is never guessed where two cities bear the name and nothing tells them apart', () => {
    expect(coordinatesOf(city({ names: { en: 'Suzhou' }, country: 'CN' }))).toBeNull();
    expect(rounded(city({ names: { en: 'Suzhou', zh: '苏州' }, country: 'CN' }))).toEqual([31, 121]);
    expect(rounded(city({ names: { en: 'Suzhou' }, country: 'CN', region: { en: 'Anhui' } }))).toEqual([
      34, 117,
    ]);
  });

  it('is not known where the names are those of different cities, or of none', () => {
    expect(coordinatesOf(city({ names: { en: 'Chengdu', zh: '哈尔滨' }, country: 'CN' }))).toBeNull();
    expect(coordinatesOf(city({ names: { en: 'Nowhere' } }))).toBeNull();
    expect(coordinatesOf(city({}))).toBeNull();
  });
});
