import { describe, expect, it } from 'vitest';
import { readHan } from './read-han';
import { joinPinyin } from './write-pinyin';

const place = (name: string) => joinPinyin(readHan(name, 'place') ?? []);
const person = (name: string) => joinPinyin(readHan(name, 'person') ?? []);

it.each([
  ...[
    ['六安', "lù'ān"],
    ['六合', 'lùhé'],
    ['蚌埠', 'bèngbù'],
    ['亳州', 'bózhōu'],
    ['台州', 'tāizhōu'],
    ['丽水', 'líshuǐ'],
  ],
  ...[
    ['铅山', 'yánshān'],
    ['番禺', 'pānyú'],
    ['重庆', 'chóngqìng'],
    ['长春', 'chángchūn'],
    ['长治', 'chángzhì'],
  ],
  ...[
    ['长子', 'zhǎngzǐ'],
    ['洪洞', 'hóngtóng'],
    ['涪陵', 'fúlíng'],
    ['郫都', 'pídū'],
    ['单县', 'shànxiàn'],
    ['曲阜', 'qūfù'],
  ],
  ...[
    ['大埔', 'dàbù'],
    ['黄埔', 'huángpǔ'],
    ['昌都', 'chāngdū'],
    ['喀什', 'kāshí'],
    ['阿图什', 'ātúshí'],
    ['尉犁', 'yùlí'],
  ],
  ...[
    ['乐清', 'yuèqīng'],
    ['乐山', 'lèshān'],
    ['乐亭', 'làotíng'],
    ['歙县', 'shèxiàn'],
    ['蔚县', 'yùxiàn'],
    ['任丘', 'rénqiū'],
  ],
  ...[
    ['浚县', 'xùnxiàn'],
    ['涡阳', 'guōyáng'],
    ['泌阳', 'bìyáng'],
    ['华阴', 'huàyīn'],
    ['珲春', 'húnchūn'],
    ['厦门', 'xiàmén'],
  ],
  ...[
    ['陕西', 'shǎnxī'],
    ['山西', 'shānxī'],
    ['吕梁', 'lǚliáng'],
    ['都匀', 'dūyún'],
    ['朝阳', 'cháoyáng'],
    ['百色', 'bǎisè'],
  ],
  ...[
    ['乾安', "qián'ān"],
    ['廈門', 'xiàmén'],
    ['重慶', 'chóngqìng'],
    ['東莞', 'dōngguǎn'],
    ['單縣', 'shànxiàn'],
  ],
])('the place %s is read %s', (name, pinyin) => expect(place(name ?? '')).toBe(pinyin));

it.each([
  ...[
    ['单雄信', 'shànxióngxìn'],
    ['曾国藩', 'zēngguófān'],
    ['仇英', 'qiúyīng'],
    ['解晓东', 'xièxiǎodōng'],
  ],
  ...[
    ['查良镛', 'zhāliángyōng'],
    ['区志明', 'ōuzhìmíng'],
    ['任长霞', 'rénchángxiá'],
    ['华罗庚', 'huàluógēng'],
  ],
  ...[
    ['朴树', 'piáoshù'],
    ['盖叫天', 'gějiàotiān'],
    ['尉迟恭', 'yùchígōng'],
    ['令狐冲', 'línghúchōng'],
  ],
  ...[
    ['万俟卨', 'mòqíxiè'],
    ['种师道', 'chóngshīdào'],
    ['乐嘉', 'yuèjiā'],
  ],
])('the person %s is read %s', (name, pinyin) => expect(person(name ?? '')).toBe(pinyin));

describe('what cannot be read', () => {
  it.each(['𠮷野', '成都1', 'abc', '', '成 都', '😀', '都'.repeat(10_000)])('is null: %s', (name) =>
    expect(readHan(name, 'place')).toBeNull(),
  );

  it('says where a character may be read otherwise', () => {
    expect(readHan('行', 'place')?.[0]?.certain).toBe(false);
    expect(readHan('成都', 'place')?.every(({ certain }) => certain)).toBe(true);
  });
});
