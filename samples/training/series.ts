import type { LocalText } from '../../shared/domain/language';
import type { EventFormat, EventLevel, Field, Role } from '../../shared/domain/vocabulary';
import { campParts, culturesParts, forumParts, promParts, type SeriesPart } from './series-parts';
import { say } from './words';

/** A yearly event of the office; `{year}` and `{n}` in titles stand for the year and the edition. */
export interface Series {
  readonly id: string;
  readonly name: LocalText;
  readonly format: EventFormat;
  readonly fields: readonly Field[];
  readonly level: EventLevel;
  readonly role: Role;
  /** Month and day of the beginning, and length in days. */
  readonly begins: readonly [month: number, day: number, days: number];
  readonly firstYear: number;
  /** Held where a partner city is the host. */
  readonly hostCity?: string;
  /** How many partner cities take part in an ordinary year. */
  readonly cities: number;
  /** Year in which an edition was called off, put off or moved on line. */
  readonly fate?: Readonly<Record<number, 'cancelled' | 'postponed'>>;
  /** Parts of the programme, each from the given year on. */
  readonly parts?: readonly SeriesPart[];
}

export const trainingSeries: readonly Series[] = [
  {
    id: 'prom',
    name: say(
      'Промышленная выставка «Примерск-ПРОМ»',
      '普里梅尔斯克工业展览会',
      'Primersk-PROM industrial exhibition',
    ),
    format: 'exhibition',
    fields: ['industry', 'economy'],
    level: 'regional',
    role: 'organiser',
    begins: [7, 8, 4],
    firstYear: 2013,
    cities: 6,
    fate: { 2020: 'cancelled' },
    parts: promParts,
  },
  {
    id: 'camp',
    name: say('Молодёжный лагерь городов-партнёров', '伙伴城市青少年夏令营', 'Youth camp of partner cities'),
    format: 'youthExchange',
    fields: ['youth'],
    level: 'municipal',
    role: 'organiser',
    begins: [7, 14, 10],
    firstYear: 2017,
    cities: 4,
    fate: { 2020: 'cancelled' },
    parts: campParts,
  },
  {
    id: 'cultures',
    name: say('Фестиваль «Диалог культур»', '“文化对话”艺术节', 'Dialogue of Cultures festival'),
    format: 'culturalExchange',
    fields: ['culture'],
    level: 'municipal',
    role: 'organiser',
    begins: [9, 12, 3],
    firstYear: 2015,
    cities: 4,
    parts: culturesParts,
  },
  {
    id: 'run',
    name: say('Полумарафон городов-партнёров', '伙伴城市半程马拉松', 'Half marathon of partner cities'),
    format: 'sportExchange',
    fields: ['sport'],
    level: 'municipal',
    role: 'organiser',
    begins: [6, 7, 1],
    firstYear: 2018,
    cities: 4,
    fate: { 2020: 'cancelled', 2021: 'postponed' },
  },
  {
    id: 'universities',
    name: say(
      'Круглый стол университетов городов-партнёров',
      '伙伴城市高校圆桌会议',
      'Round table of universities of partner cities',
    ),
    format: 'roundTable',
    fields: ['education', 'science'],
    level: 'municipal',
    role: 'coOrganiser',
    begins: [4, 17, 1],
    firstYear: 2019,
    cities: 4,
  },
  {
    id: 'forum',
    name: say('Форум городов-партнёров', '伙伴城市论坛', 'Forum of partner cities'),
    format: 'forum',
    fields: ['urban', 'economy'],
    level: 'municipal',
    role: 'organiser',
    begins: [11, 26, 2],
    firstYear: 2016,
    cities: 5,
    fate: { 2020: 'postponed' },
    parts: forumParts,
  },
  {
    id: 'olympiad',
    name: say('Городская олимпиада по китайскому языку', '全市中文竞赛', 'City Chinese-language olympiad'),
    format: 'educationExchange',
    fields: ['education'],
    level: 'municipal',
    role: 'organiser',
    begins: [3, 21, 1],
    firstYear: 2014,
    cities: 1,
  },
  {
    id: 'yunting-fair',
    name: say('Ярмарка товаров и услуг в городе Юньтин', '云汀商品交易会', 'Yunting Trade Fair'),
    format: 'fair',
    fields: ['economy'],
    level: 'regional',
    role: 'participant',
    begins: [10, 15, 5],
    firstYear: 2009,
    hostCity: 'city-yunting',
    cities: 0,
    fate: { 2020: 'cancelled', 2021: 'cancelled' },
  },
  {
    id: 'offices',
    name: say(
      'Онлайн-совещание управлений внешних связей',
      '外事部门视频会议',
      'Online meeting of foreign affairs offices',
    ),
    format: 'onlineMeeting',
    fields: ['urban'],
    level: 'municipal',
    role: 'organiser',
    begins: [2, 18, 1],
    firstYear: 2020,
    cities: 5,
  },
  {
    id: 'heating',
    name: say(
      'Конференция по теплоснабжению северных городов',
      '寒冷地区城市供热会议',
      'Conference on heating of northern cities',
    ),
    format: 'conference',
    fields: ['urban', 'science'],
    level: 'regional',
    role: 'coOrganiser',
    begins: [10, 23, 2],
    firstYear: 2022,
    cities: 3,
  },
  {
    id: 'photo',
    name: say('Фотовыставка «Две реки»', '“两河之间”摄影展', 'Two Rivers photo exhibition'),
    format: 'culturalExchange',
    fields: ['culture'],
    level: 'municipal',
    role: 'coOrganiser',
    begins: [5, 16, 14],
    firstYear: 2021,
    cities: 2,
  },
];
