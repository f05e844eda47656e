import type { AnyRecord } from '../../shared/domain/records';
import type { OrganisationKind } from '../../shared/domain/vocabulary';
import { homeId, trainingCities } from './city-table';
import type { TrainingCity } from './training-city';
import { say, wordsOf } from './words';

/** Invented people: city, post, Russian, Chinese and Latin spelling, own script. */
const people: readonly (readonly [string, PostKey, string, string, string])[] = [
  [homeId, 'mayor', 'Андрей Лесников', '安德烈·列斯尼科夫', 'Andrey Lesnikov'],
  [homeId, 'deputy', 'Марина Ветрова', '玛丽娜·韦特罗娃', 'Marina Vetrova'],
  [homeId, 'office', 'Павел Тихомиров', '帕维尔·季霍米罗夫', 'Pavel Tikhomirov'],
  [homeId, 'officer', 'Ольга Синицына', '奥莉加·西尼岑娜', 'Olga Sinitsyna'],
  [homeId, 'officer', 'Тимур Валеев', '铁木尔·瓦列耶夫', 'Timur Valeev'],
  [homeId, 'officer', 'Екатерина Ду', '叶卡捷琳娜·杜', 'Ekaterina Du'],
  ['city-yunting', 'mayor', 'Шэнь Юаньлай', '沈远来', 'Shen Yuanlai'],
  ['city-yunting', 'deputy', 'Гу Циншуан', '顾清霜', 'Gu Qingshuang'],
  ['city-yunting', 'office', 'Тао Юньфэй', '陶云飞', 'Tao Yunfei'],
  ['city-beilan', 'mayor', 'Пэй Хайшэн', '裴海升', 'Pei Haisheng'],
  ['city-beilan', 'deputy', 'Ло Вэньцзин', '罗文静', 'Luo Wenjing'],
  ['city-binjiang', 'mayor', 'Сюй Чанхэ', '许长河', 'Xu Changhe'],
  ['city-qingtang', 'mayor', 'Фан Миньюэ', '方明月', 'Fang Mingyue'],
  ['city-qingtang', 'office', 'Цзи Наньшань', '纪南山', 'Ji Nanshan'],
  ['city-ruichuan', 'deputy', 'Цэнь Бочуань', '岑柏川', 'Cen Bochuan'],
  ['city-hailan', 'mayor', 'У Синчжоу', '吴行舟', 'Wu Xingzhou'],
  ['city-hailan', 'office', 'Линь Юйхан', '林雨航', 'Lin Yuhang'],
  ['city-hefeng', 'deputy', 'Хэ Цзяин', '何嘉颖', 'He Jiaying'],
  ['city-vyshnepolye', 'mayor', 'Виктор Заболоцкий', '维克托·扎博洛茨基', 'Viktor Zabolotsky'],
  ['city-vyshnepolye', 'deputy', 'Алеся Романович', '阿列霞·罗曼诺维奇', 'Alesya Romanovich'],
  ['city-ozeryansk', 'mayor', 'Николай Верас', '尼古拉·韦拉斯', 'Nikolai Veras'],
  ['city-zhanakol', 'mayor', 'Ерлан Садыков', '叶尔兰·萨德科夫', 'Yerlan Sadykov'],
  ['city-zhanakol', 'deputy', 'Айгерим Нурланова', '艾格丽姆·努尔兰诺娃', 'Aigerim Nurlanova'],
  ['city-zarbulak', 'mayor', 'Шерзод Каримов', '谢尔佐德·卡里莫夫', 'Sherzod Karimov'],
  ['city-suryanagar', 'mayor', 'Радж Мехта', '拉杰·梅塔', 'Raj Mehta'],
];

export type PostKey = 'mayor' | 'deputy' | 'office' | 'officer' | 'business' | 'youth' | 'expert';

/** The name of a post in a city, ready to stand alone. */
export function postIn(city: TrainingCity | null, post: PostKey) {
  const { ruOf, zhFull, en } = city
    ? wordsOf(city)
    : { ruOf: 'города Примерск', zhFull: '普里梅尔斯克市', en: 'Primersk' };
  const district = city?.parent !== undefined;
  switch (post) {
    case 'mayor':
      return say(
        `Глава ${ruOf}`,
        `${zhFull}${district ? '区长' : '市长'}`,
        district ? `Head of ${en} District` : `Mayor of ${en}`,
      );
    case 'deputy':
      return say(
        `Заместитель главы ${ruOf}`,
        district ? `${zhFull}副区长` : `${zhFull}副市长`,
        district ? `Deputy Head of ${en} District` : `Deputy Mayor of ${en}`,
      );
    case 'office':
      return say(
        `Начальник управления внешних связей ${ruOf}`,
        `${zhFull}外事办公室主任`,
        `Director of the Foreign Affairs Office of ${en}`,
      );
    case 'officer':
      return say(
        `Специалист управления внешних связей ${ruOf}`,
        `${zhFull}外事办公室工作人员`,
        `Officer of the Foreign Affairs Office of ${en}`,
      );
    case 'business':
      return say(
        `Председатель торгово-промышленной палаты ${ruOf}`,
        `${zhFull}工商会会长`,
        `Chairman of the Chamber of Commerce of ${en}`,
      );
    case 'youth':
      return say(
        `Руководитель молодёжной делегации ${ruOf}`,
        `${zhFull}青年代表团团长`,
        `Head of the youth delegation of ${en}`,
      );
    case 'expert':
      return say(
        `Руководитель группы экспертов ${ruOf}`,
        `${zhFull}专家组组长`,
        `Head of the expert group of ${en}`,
      );
  }
}

const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-');

export const personId = (english: string) => `person-${slug(english)}`;

/** The recorded person who holds a post in a city, if there is one. */
export function holderOf(cityId: string, post: PostKey): string | undefined {
  const found = people.find(([city, held]) => city === cityId && held === post);
  return found && personId(found[4]);
}

export const officers = people.filter(([, post]) => post === 'officer').map((person) => personId(person[4]));

function personRecord([cityId, post, ru, zh, en]: (typeof people)[number]): AnyRecord {
  const city = trainingCities.find(({ id }) => id === cityId) ?? null;
  return {
    kind: 'person',
    id: personId(en),
    names: say(ru, zh, en),
    ...(city?.country === 'CN' ? { nativeName: zh } : {}),
    posts: [{ title: postIn(city, post), city: cityId }],
    city: cityId,
    emails: [`${slug(en).replaceAll('-', '.')}@example.org`],
  };
}

const bodies: readonly (readonly [
  OrganisationKind,
  string,
  (city: TrainingCity | null) => ReturnType<typeof say>,
])[] = [
  ['university', 'university', (city) => bodyName(city, 'Университет', '大学', 'University')],
  [
    'chamber',
    'chamber',
    (city) => bodyName(city, 'Торгово-промышленная палата', '工商会', 'Chamber of Commerce'),
  ],
];

function bodyName(city: TrainingCity | null, ru: string, zh: string, en: string) {
  const name = city ? wordsOf(city) : { ruOf: 'города Примерск', zh: '普里梅尔斯克', en: 'Primersk' };
  return say(`${ru} ${name.ruOf}`, `${name.zh}${zh}`, `${name.en} ${en}`);
}

const own: readonly (readonly [string, OrganisationKind, string, string, string])[] = [
  [
    'friendship-society',
    'association',
    'Общество дружбы «Примерск — мир»',
    '“普里梅尔斯克与世界”友好协会',
    'Primersk and the World Friendship Society',
  ],
  [
    'heating-company',
    'company',
    'Примерские тепловые сети',
    '普里梅尔斯克供热公司',
    'Primersk Heating Networks',
  ],
  [
    'industrial-zone',
    'zone',
    'Индустриальный парк «Примерский»',
    '普里梅尔斯克工业园区',
    'Primersk Industrial Park',
  ],
  ['city-herald', 'media', 'Газета «Вестник Примерска»', '《普里梅尔斯克导报》', 'Primersk Herald'],
  ['philharmonic', 'association', 'Примерская филармония', '普里梅尔斯克爱乐乐团', 'Primersk Philharmonic'],
];

export const organisationId = (city: TrainingCity | null, body: 'university' | 'chamber') =>
  `organisation-${(city?.id ?? homeId).slice('city-'.length)}-${body}`;

/** People and organisations of the training office. */
export function contactRecords(): readonly AnyRecord[] {
  const hosts = [null, ...trainingCities.filter(({ parent }) => parent === undefined)];
  const organisations = bodies.flatMap(([organisationKind, body, name]) =>
    hosts.map(
      (city): AnyRecord => ({
        kind: 'organisation',
        id: organisationId(city, body === 'university' ? 'university' : 'chamber'),
        names: name(city),
        organisationKind,
        city: city?.id ?? homeId,
      }),
    ),
  );
  const ownBodies = own.map(
    ([id, organisationKind, ru, zh, en]): AnyRecord => ({
      kind: 'organisation',
      id: `organisation-${id}`,
      names: say(ru, zh, en),
      organisationKind,
      city: homeId,
    }),
  );
  return [...organisations, ...ownBodies, ...people.map(personRecord)];
}
