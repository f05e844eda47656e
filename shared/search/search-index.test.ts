import { describe, expect, it } from 'vitest';
import type { Lang } from '../domain/language';
import type { AnyRecord } from '../domain/records';
import { otherPlaceNames } from './place-names';
import { SearchIndex } from './search-index';

const records: readonly AnyRecord[] = [
  { id: 'xiamen', kind: 'city', names: { ru: 'Сямэнь', zh: '厦门', en: 'Xiamen' }, aliases: ['Сямынь'] },
  { id: 'orel', kind: 'city', names: { ru: 'Орёл', en: 'Oryol' } },
  { id: 'zurich', kind: 'city', names: { en: 'Zürich' } },
  { id: 'xian', kind: 'city', names: { zh: '西安', en: 'Xi’an' } },
  { id: 'gone', kind: 'city', names: { en: 'Xiangyang' }, binnedAt: '2025-01-01T00:00:00Z' },
  { id: 'chengdu', kind: 'city', names: { zh: '成都' } },
  { id: 'chongqing', kind: 'city', names: { zh: '重庆市' } },
  { id: 'lushun', kind: 'city', names: { zh: '旅顺' } },
  { id: 'chelyabinsk', kind: 'city', names: { ru: 'Челябинск' } },
  {
    id: 'forum',
    kind: 'event',
    title: { ru: 'Молодёжный форум', zh: '国际青年论坛' },
    dates: { from: '2024-05' },
  },
  { id: 'innoprom', kind: 'event', title: { ru: 'ИННОПРОМ', en: 'INNOPROM' }, dates: { from: '2025-07-07' } },
  { id: 'mayor', kind: 'person', posts: [{ title: { ru: 'Мэр Харбина', zh: '哈尔滨市市长' } }] },
  { id: 'model', kind: 'event', title: { ru: 'Показ Ту458лекс' } },
  { id: 'plan', kind: 'agreement', title: { ru: 'План действий' }, number: '12-А' },
  { id: 'order', kind: 'visit', title: { ru: 'Поездка' }, orderNumber: '245-п' },
];

function indexOf(all: readonly AnyRecord[]): SearchIndex {
  const index = new SearchIndex(otherPlaceNames);
  for (const record of all) index.put(record);
  return index;
}
const hitsIn = (all: readonly AnyRecord[], query: string, lang: Lang = 'ru') =>
  indexOf(all)
    .search(query, { lang })
    .flatMap(({ hits }) => hits);
const found = (query: string) => hitsIn(records, query).map(({ record }) => record.id);
/** The name that answered, with what answered in brackets. */
const marked = (query: string, all = records) =>
  hitsIn(all, query).map(({ name, ranges }) =>
    [...ranges]
      .reverse()
      .reduce(
        (text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
        name,
      ),
  );

describe('the search', () => {
  it.each([
    ['сямынь', 'an alias', 'xiamen'],
    ['厦门', 'Chinese', 'xiamen'],
    ['廈門', 'traditional characters', 'xiamen'],
    ['门', 'one character inside a name', 'xiamen'],
    ['xiamen', 'a Latin name', 'xiamen'],
    ['xm', 'pinyin initials', 'xiamen'],
    ['орел', 'е for ё', 'orel'],
    ['ОРЁЛ', 'capitals', 'orel'],
    ['zurich', 'no diacritics', 'zurich'],
    ["xi'an", 'an apostrophe', 'xian'],
    ['chengdu', 'pinyin of a name in Chinese only', 'chengdu'],
    ['chengd', 'half-typed pinyin', 'chengdu'],
    ['cheng du', 'pinyin in syllables', 'chengdu'],
    ['cd', 'initials of a name in Chinese only', 'chengdu'],
    ['чэнду', 'Palladius of a name in Chinese only', 'chengdu'],
    ['ченду', 'Palladius with е for э', 'chengdu'],
    ['chongqing', 'the right reading of a character with two', 'chongqing'],
    ['чунцин', 'its Palladius spelling', 'chongqing'],
    ['lvshun', 'v for ü', 'lushun'],
    ['lüshun', 'ü', 'lushun'],
    ['люйшунь', 'Palladius with soft signs', 'lushun'],
    ['молодежный', 'a word of a title', 'forum'],
    ['форум мол', 'words in any order', 'forum'],
    ['qingnianluntan', 'pinyin of many characters', 'forum'],
    ['нопром', 'the middle of a word', 'innoprom'],
    ['8лек', 'the middle of a word in letters and digits', 'model'],
    ['inoprom', 'a letter left out', 'innoprom'],
    ['innpoprom', 'a letter too many', 'innoprom'],
    ['innorpom', 'two letters swapped', 'innoprom'],
    ['12-а', 'a number', 'plan'],
    ['245', 'the number of an order', 'order'],
    ['мэр', 'a post', 'mayor'],
    ['车里雅宾斯克', 'a city under its name in another script', 'chelyabinsk'],
  ])('finds %s: %s', (query, _, id) => expect(found(query)[0]).toBe(id));

  it('leaves out what lies in the bin', () => expect(found('xiangyang')).not.toContain('gone'));

  it.each(['', '  ', '—', '\uD800', '\u200F'])('finds nothing for %j', (query) =>
    expect(found(query)).toEqual([]),
  );

  it('forgives no mistake where something is spelled as typed', () => {
    const two: AnyRecord[] = [
      { id: 'spelled', kind: 'city', names: { en: 'Harbin' } },
      { id: 'near', kind: 'city', names: { en: 'Harbor' } },
    ];
    expect(hitsIn(two, 'harbi').map(({ record }) => record.id)).toEqual(['spelled']);
    expect(hitsIn(two, 'harbq').map(({ record }) => record.id)).toEqual(['spelled', 'near']);
  });

  it('forgives mistakes in what was typed, not in the other names of a place', () => {
    const two: AnyRecord[] = [
      { id: 'chengdu', kind: 'city', names: { zh: '成都' } },
      { id: 'chendu', kind: 'event', title: { ru: 'Чэнда и её делегация' } },
    ];
    expect(hitsIn(two, 'chengdu delegatiya')).toEqual([]);
    const delegation: AnyRecord = { id: 'd', kind: 'visit', title: { zh: '成都', ru: 'Делегация' } };
    expect(hitsIn([delegation], 'Чэнду делигация').map(({ record }) => record.id)).toEqual(['d']);
    expect(hitsIn([two[1] ?? delegation], 'Chengdu')).toEqual([]);
  });

  it('takes a word of four Latin letters as it is typed', () => expect(found('orop')).toEqual([]));
});

describe('the order of what is found', () => {
  const ids = (all: readonly AnyRecord[], query: string, lang: Lang = 'en') =>
    hitsIn(all, query, lang).map(({ record }) => record.id);

  it('is: the whole name, a name that begins so, a word that does, the middle of a word', () => {
    const city = (id: string, en: string): AnyRecord => ({ id, kind: 'city', names: { en } });
    const cities = [
      city('inside', 'Doryol'),
      city('word', 'New Oryol'),
      city('begins', 'Oryol North'),
      city('whole', 'Oryol'),
    ];
    expect(ids(cities, 'oryol')).toEqual(['whole', 'begins', 'word', 'inside']);
  });

  it('puts spelling before pinyin, and pinyin before initials', () => {
    const city = (id: string, zh: string): AnyRecord => ({ id, kind: 'city', names: { zh } });
    const cities = [
      city('initials', '湖恩'),
      city('pinyin', '河'),
      { ...city('spelled', '海'), aliases: ['He'] },
    ];
    expect(ids(cities, 'he', 'zh')).toEqual(['spelled', 'pinyin', 'initials']);
  });

  it('puts newer events first among equals, and cities by their names', () => {
    const event = (id: string, from: string): AnyRecord => ({
      id,
      kind: 'event',
      title: { en: 'Forum' },
      dates: { from },
    });
    expect(ids([event('old', '2023'), event('new', '2025-07-07'), event('mid', '2025-06')], 'forum')).toEqual(
      ['new', 'mid', 'old'],
    );
    const city = (id: string, zh: string): AnyRecord => ({ id, kind: 'city', names: { zh } });
    expect(ids([city('n', '南京'), city('b', '北京')], 'jing', 'zh')).toEqual(['b', 'n']);
  });

  it('puts cities and persons before events, but not for a mere likeness of sound', () => {
    const event: AnyRecord = { id: 'event', kind: 'event', title: { en: 'Shanghai week' } };
    const city: AnyRecord = { id: 'city', kind: 'city', names: { en: 'Shanghai' } };
    const person: AnyRecord = { id: 'person', kind: 'person', names: { en: 'Shanghai Lee' } };
    const sound: AnyRecord = { id: 'sound', kind: 'city', names: { zh: '上海' } };
    expect(ids([event, person, city], 'shanghai')).toEqual(['city', 'person', 'event']);
    expect(ids([event, sound], 'shanghai')).toEqual(['event', 'sound']);
  });

  it('counts what a group has no room for', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): AnyRecord => ({ id: `c${at}`, kind: 'city', names: { en: `Town ${at}` } }),
    );
    const [group] = indexOf(many).search('town', { lang: 'en', limit: 5 });
    expect([group?.hits.length, group?.total]).toEqual([5, 30]);
  });
});

describe('what is marked', () => {
  it.each([
    ['орел', ['[Орёл]']],
    ["xi'an", ['[Xi’an]']],
    ['chengd', ['[成都]']],
    ['cd', ['[成都]']],
    ['цин', ['重[庆]市']],
    ['мол фор', ['[Мол]одёжный [фор]ум']],
    ['нопр', ['ИН[НОПР]ОМ']],
    ['innorpom', ['[INNOPROM]']],
    ['廈', ['[厦]门']],
  ])('of %s is %j', (query, names) => expect(marked(query).slice(0, 1)).toEqual(names));

  it('is the whole phrase where the words stand side by side', () => {
    const event: AnyRecord = { id: 'e', kind: 'event', title: { en: 'Expo of the expo in Chengdu' } };
    expect(marked('the expo', [event])).toEqual(['Expo of [the expo] in Chengdu']);
  });

  it('is right behind characters of two units and letters that fold to two', () => {
    const event: AnyRecord = { id: 'e', kind: 'event', title: { en: '🎉 Straße ﬁnal' } };
    expect(marked('final', [event])).toEqual(['🎉 Straße [ﬁnal]']);
    expect(marked('strasse', [event])).toEqual(['🎉 [Straße] ﬁnal']);
  });
});
