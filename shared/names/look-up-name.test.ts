import { describe, expect, it } from 'vitest';
import { seeded } from '../../samples/random';
import { lookUpName } from './look-up-name';
import { palladiusTable } from './palladius/table';
import { allSyllables } from './pinyin/syllables';

const aliases = (text: string) => lookUpName(text).aliases.map((alias) => alias.text);

describe('a city', () => {
  it.each(['成都', '成都市', 'Чэнду', 'Chengdu', 'chengdu', 'chéngdū', 'Cheng2du1', 'cheng du', ' 成都 '])(
    'is found by %s',
    (text) =>
      expect(lookUpName(text)).toMatchObject({
        input: text,
        zh: '成都',
        pinyin: 'Chéngdū',
        ru: 'Чэнду',
        en: 'Chengdu',
        basis: 'established',
      }),
  );

  it.each([
    ['Екатеринбург', '叶卡捷琳堡', 'Yekaterinburg'],
    ['叶卡捷琳堡', '叶卡捷琳堡', 'Yekaterinburg'],
    ['哈尔滨', '哈尔滨', 'Harbin'],
    ['wulumuqi', '乌鲁木齐', 'Urumqi'],
    ['Xi’an', '西安', "Xi'an"],
  ])('%s is %s', (text, zh, en) => expect(lookUpName(text)).toMatchObject({ zh, en, basis: 'established' }));

  it('is told from its namesake by the tones', () => {
    expect(lookUpName('tāizhōu').zh).toBe('台州');
    expect(lookUpName('tàizhōu').zh).toBe('泰州');
    expect(lookUpName('shan3xi1')).toMatchObject({ ru: 'Шэньси', en: 'Shaanxi' });
    expect(lookUpName('shan1xi1')).toMatchObject({ ru: 'Шаньси', en: 'Shanxi' });
  });

  it('is not called by the name of another', () => {
    expect(aliases('陕西')).not.toContain('Шаньси');
    expect(lookUpName('Шаньси')).toMatchObject({ zh: '山西省', en: 'Shanxi' });
  });

  it.each([
    ['日喀则地区', 'Шигадзе', 'a 地区 until it became a city'],
    ['海南', 'Хайнань', 'the province, not the prefecture of its name'],
    ['Cheliabinsk', 'Челябинск', 'the spelling of passports'],
    ['Al’met’yevsk', 'Альметьевск', 'BGN/PCGN to the letter'],
    ['Екатеринбу́рг', 'Екатеринбург', 'with the stress marked'],
    ['ＣＨＥＮＧＤＵ', 'Чэнду', 'full-width letters'],
    ['Xian', 'Сиань', 'a capital and no apostrophe'],
    ['台湾', 'Тайвань', 'and not a person'],
  ])('%s is %s: %s', (text, ru) => expect(lookUpName(text)).toMatchObject({ ru, basis: 'established' }));

  it('bears the strict BGN/PCGN form as an alias', () => {
    expect(aliases('Кыштым')).toEqual([]);
    expect(aliases('Альметьевск')).toContain('Al’met’yevsk');
    expect(aliases('Спасск-Дальний')).toEqual(expect.arrayContaining(['Spassk-Dal’niy', 'Spassk-Dalniy']));
  });

  it('names its namesakes as aliases', () => expect(aliases('Suzhou')).toContain('宿州'));

  it('is found by the rule although usage departs from it', () => {
    expect(aliases('厦门')).toContain('Сямэнь');
    expect(lookUpName('Сямэнь').zh).toBe('厦门');
  });
});

it.each(['中国', 'Китай', 'China'])('the country %s is not read as a town', (text) =>
  expect(lookUpName(text)).toMatchObject({ zh: '中国', ru: 'Китай', en: 'China', basis: 'established' }),
);

describe('a bare syllable', () => {
  it('has its Palladius form in every spelling', () => {
    for (const syllable of allSyllables) {
      const cyrillic = palladiusTable.get(syllable);
      expect(lookUpName(syllable).ru).toBe(cyrillic);
      expect(lookUpName(`${syllable}3`).ru).toBe(cyrillic);
      expect(lookUpName(syllable.toUpperCase()).ru?.toLowerCase()).toBe(cyrillic);
    }
  });

  it('stays that syllable although a city is spelt so, which is an alias', () => {
    expect(lookUpName('xian')).toMatchObject({ zh: null, pinyin: 'xian', ru: 'сянь', basis: 'palladius' });
    expect(aliases('xian')).toEqual(expect.arrayContaining(['Сиань', '西安', "Xi'an"]));
  });
});

describe('a name that no table holds', () => {
  it.each([
    ['王小明', 'Wáng Xiǎomíng', 'Ван Сяомин', 'Wang Xiaoming'],
    ['欧阳修', 'Ōuyáng Xiū', 'Оуян Сю', 'Ouyang Xiu'],
    ['吕布', 'Lǚ Bù', 'Люй Бу', 'Lü Bu'],
    ['武进', 'Wǔjìn', 'Уцзинь', 'Wujin'],
    ['民乐', 'Mínlè', 'Миньлэ', 'Minle'],
    ['武进区', 'Wǔjìn Qū', 'район Уцзинь', 'Wujin District'],
    ['平武县', 'Píngwǔ Xiàn', 'уезд Пинъу', 'Pingwu County'],
    ['单县', 'Shànxiàn', 'уезд Шаньсянь', 'Shanxian County'],
  ])('%s is read by rule', (zh, pinyin, ru, en) =>
    expect(lookUpName(zh)).toMatchObject({ zh, pinyin, ru, en, basis: 'palladius' }),
  );

  it('is read back from Palladius without made-up characters', () =>
    expect(lookUpName('Ван Сяомин')).toMatchObject({ zh: null, en: 'Wang Xiaoming', basis: 'pinyin' }));

  it('of a Russian is written by ICAO and with an established Chinese form', () =>
    expect(lookUpName('Алексей Орлов')).toMatchObject({
      zh: '阿列克谢·奥尔洛夫',
      en: 'Aleksei Orlov',
      basis: 'icao',
    }));

  it('is marked as a transcription where it is one', () =>
    expect(lookUpName('Азат Ганеев')).toMatchObject({ zh: '阿扎特·加涅耶夫', basis: 'transcription' }));

  it('that came from Russian is not read as if it were Chinese', () => {
    expect(lookUpName('伊万·伊万诺夫')).toMatchObject({ ru: 'Иван Иванов', pinyin: null });
    expect(lookUpName('捷列普诺夫斯克')).toMatchObject({ ru: null, en: null, pinyin: null, basis: null });
  });

  it('in Latin letters is looked up among Russians', () =>
    expect(lookUpName('Alexey Orlov')).toMatchObject({ ru: 'Алексей Орлов', zh: '阿列克谢·奥尔洛夫' }));
});

describe('bad input', () => {
  const nothing = { zh: null, pinyin: null, ru: null, en: null, aliases: [], basis: null };

  it.each([
    ...['', '   ', '😀', '成都abc', 'Чэнdu', 'שלום', 'مدينة', '\ud83d', '12345', '!!!', '\u202e\u202d'],
    ...['成'.repeat(10_000), 'a'.repeat(10_000), 'ы'.repeat(10_000), "xi'an ".repeat(2_000)],
  ])('gives nothing for %s', (text) => expect(lookUpName(text)).toEqual({ input: text, ...nothing }));

  it.each(['chengd', 'Zhx', '𠮷野', 'Кргн'])('gives %s back and makes nothing up', (text) => {
    const { zh, ru, en, basis, pinyin } = lookUpName(text);
    expect([zh, ru, en].filter((name) => name !== null)).toEqual([text]);
    expect([basis, pinyin]).toEqual([null, null]);
  });

  it('reads through marks of direction', () => expect(lookUpName('\u200fЧэнду\u200e').zh).toBe('成都'));

  it('survives any mixture', () => {
    const random = seeded(99);
    const pieces = [
      ..."成都𠮷行·都市縣aüǚvxЧэьъйё3\u0301\u200f\ud83d\ude00 '’-.:(«שم\n\t",
      'xi',
      'ang',
      'нь',
      'ов',
    ];
    for (let turn = 0; turn < 3_000; turn++) {
      const text = Array.from({ length: random.int(1, 12) }, () => random.pick(pieces)).join('');
      expect(() => lookUpName(text)).not.toThrow();
    }
  });
});
