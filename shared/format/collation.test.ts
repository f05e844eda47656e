import { describe, expect, it } from 'vitest';
import type { Lang } from '../domain/language';
import { collatorFor } from './collation';
import { indexLetter } from './index-letter';

const sorted = (lang: Lang, ...names: string[]) => names.sort(collatorFor(lang).compare).join(' ');

describe('the order of names', () => {
  it('is by pinyin in Chinese, with the readings that places have', () =>
    expect(
      sorted(
        'zh',
        '重庆',
        '长春',
        '厦门',
        '成都',
        '西安',
        '上海',
        '单县',
        '曾厚明',
        '长沙',
        'Harbin',
        '沈阳',
      ),
    ).toBe('长春 长沙 成都 重庆 单县 上海 沈阳 西安 厦门 曾厚明 Harbin'));

  it('puts Ё after Е, and neither after Ж', () =>
    expect(sorted('ru', 'Ж', 'Ё', 'Е', 'Ёлкино', 'Ельск', 'Елкино')).toBe('Е Ё Елкино Ёлкино Ельск Ж'));

  it.each(['ru', 'zh', 'en'] as const)('takes digits as numbers in %s', (lang) =>
    expect(sorted(lang, '10', '9', '№ 2', '№ 12', '2-й')).toMatch(/№ 2 № 12.*9 10|9 10.*№ 2 № 12/),
  );
});

describe('the index letter', () => {
  it.each([
    ['Ёлкино', 'ru', 'Е'],
    ['йошкар-Ола', 'ru', 'Й'],
    ['Harbin', 'ru', '#'],
    ['成都', 'ru', '#'],
    ['Österreich', 'en', 'O'],
    ['Орёл', 'en', '#'],
    ['12-й форум', 'ru', '#'],
    ['', 'zh', '#'],
    ['🎉', 'en', '#'],
    ['成都', 'zh', 'C'],
    ['重庆市', 'zh', 'C'],
    ['长春', 'zh', 'C'],
    ['长子县', 'zh', 'Z'],
    ['厦门', 'zh', 'X'],
    ['沈阳', 'zh', 'S'],
    ['鄂尔多斯', 'zh', 'E'],
    ['欧洲', 'zh', 'O'],
    ['张家界', 'zh', 'Z'],
    ['Chengdu', 'zh', '#'],
  ] as const)('of %s in %s is %s', (name, lang, letter) => expect(indexLetter(name, lang)).toBe(letter));

  it('never goes back in a sorted list of Chinese names', () => {
    const names =
      '阿克苏 安阳 保定 北京 沧州 常州 长治 大连 德州 鄂州 福州 广州 哈密 黄山 吉安 九江 开封 喀什 拉萨 洛阳 绵阳 牡丹江 南京 宁波 攀枝花 秦皇岛 日照 三亚 苏州 台州 天津 威海 乌海 厦门 西宁 延安 银川 珠海 遵义'.split(
        ' ',
      );
    const letters = names.sort(collatorFor('zh').compare).map((name) => indexLetter(name, 'zh'));
    expect([...new Set(letters)].join('')).toBe('ABCDEFGHJKLMNPQRSTWXYZ');
    expect(letters.join('')).toBe([...letters].sort().join(''));
  });
});
