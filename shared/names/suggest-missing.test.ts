import { expect, it } from 'vitest';
import { type NamedThing, type NameTexts, suggestMissing } from './suggest-missing';

const offered = (texts: NameTexts, thing: NamedThing) =>
  Object.values(suggestMissing(texts, thing)).map(
    ({ text, basis, certain }) => `${text} ${basis}${certain ? '' : '?'}`,
  );

it('offers the languages left blank and no others', () => {
  expect(offered({ zh: '成都' }, { kind: 'place' })).toEqual(['Чэнду established', 'Chengdu established']);
  expect(offered({ zh: '成都', ru: 'Ченду' }, { kind: 'place' })).toEqual(['Chengdu established']);
  expect(offered({ zh: '成都', ru: 'Чэнду', en: 'Chengdu' }, { kind: 'place' })).toEqual([]);
  expect(offered({ ru: '  ' }, { kind: 'place' })).toEqual([]);
});

it('trusts an established name before a rule, and characters before spellings', () => {
  expect(offered({ zh: '武进', ru: 'Харбин' }, { kind: 'place' })).toEqual(['Harbin established']);
  expect(offered({ zh: '王晓明', ru: 'Иван Петров' }, { kind: 'person' })).toEqual(['Wang Xiaoming pinyin']);
});

it('spells by the rules of a country only the names of that country', () => {
  expect(offered({ ru: 'Канагава' }, { kind: 'place', country: 'JP' })).toEqual([]);
  expect(offered({ zh: '安倍晋三' }, { kind: 'person', country: 'JP' })).toEqual([]);
  expect(offered({ zh: '王晓明' }, { kind: 'person', country: 'CN' })).toEqual([
    'Ван Сяомин palladius',
    'Wang Xiaoming pinyin',
  ]);
  expect(offered({ zh: '王晓明' }, { kind: 'person', country: 'TW' })).toEqual([
    'Ван Сяомин palladius?',
    'Wang Xiaoming pinyin?',
  ]);
});

it('wants a Russian spelling looked over until somebody says that the name is Russian', () => {
  const spelt = { ru: 'Верхнее Дуброво' };
  expect(offered(spelt, { kind: 'place' })).toContain('Verkhneye Dubrovo bgn?');
  expect(offered(spelt, { kind: 'place', country: 'RU' })).toContain('Verkhneye Dubrovo bgn');
  expect(offered({ ru: 'Джон Смит' }, { kind: 'person', country: 'US' })).toEqual([]);
  expect(offered({ ru: 'Алексей Орлов' }, { kind: 'person' })).toContain('Aleksei Orlov icao');
});

it('offers only what is established where no rule may spell', () => {
  const region: NamedThing = { kind: 'place', country: 'RU', establishedOnly: true };
  expect(offered({ ru: 'Свердловская область' }, region)).toEqual([
    '斯维尔德洛夫斯克州 established',
    'Sverdlovsk Oblast established',
  ]);
  expect(offered({ ru: 'Дальняя сторона' }, region)).toEqual([]);
});
