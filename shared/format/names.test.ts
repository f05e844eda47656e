import { describe, expect, it } from 'vitest';
import type { Office } from '../domain/office';
import { countryName, ownLevelName } from './names';

const office: Office = {
  id: 'office',
  kind: 'office',
  levelNames: { partner: { ru: 'город-друг' } },
  countryNames: { HK: { ru: 'Сянган (Гонконг)' } },
};

describe('the name of a country', () => {
  it('is that of the Unicode CLDR', () =>
    expect((['ru', 'zh', 'en'] as const).map((lang) => countryName('KZ', lang))).toEqual([
      'Казахстан',
      '哈萨克斯坦',
      'Kazakhstan',
    ]));

  it('is the same for Hong Kong, Macau and Taiwan on every engine', () =>
    expect(['HK', 'MO', 'TW'].map((code) => countryName(code, 'zh'))).toEqual(['香港', '澳门', '台湾']));

  it('is the label of the office where it set one', () =>
    expect(countryName('HK', 'ru', office)).toBe('Сянган (Гонконг)'));

  it('is not a label in another language', () =>
    expect(countryName('HK', 'zh', office)).toBe(countryName('HK', 'zh')));

  it('is the code where nothing knows it', () => expect(countryName('QQ', 'en')).toBe('QQ'));
});

describe('the name of a level', () => {
  it('is the word of the office in the language it wrote, and in no other', () =>
    expect((['ru', 'zh', 'en'] as const).map((lang) => ownLevelName(office, 'partner', lang))).toEqual([
      'город-друг',
      null,
      null,
    ]));

  it('is the usual one where the office wrote none', () =>
    expect(ownLevelName(office, 'sister', 'ru')).toBeNull());
});
