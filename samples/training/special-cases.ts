import type { LocalText } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { say } from './words';

/** What an office meets now and then and the generator leaves to chance: each is there at least once. */
export function specialCases(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...records.map((record) => withoutTranslation(overdue(record))), ...extra];
}

/** Held in truth perhaps, but nobody has said so yet. */
const overdueIds = new Set(['event-heating-2025', 'event-yunting-fair-2025']);

function overdue(record: AnyRecord): AnyRecord {
  if (record.kind !== 'event' || !overdueIds.has(record.id)) return record;
  const { measures: _, ...plan } = record;
  return { ...plan, status: 'planned' };
}

/** Titles that still wait for a translation, so that the fallback can be seen. */
const missing: Readonly<Record<string, 'zh' | 'en'>> = {
  'event-2025-02': 'zh',
  'event-2025-05': 'en',
  'event-photo-2025': 'zh',
  'visit-2025-03': 'zh',
  'visit-2024-07': 'en',
  'agreement-plan-qingtang-2025': 'zh',
};

function withoutTranslation(record: AnyRecord): AnyRecord {
  const lang = missing[record.id];
  if (lang === undefined || !('title' in record) || record.title === undefined) return record;
  const title: LocalText = { ...record.title };
  delete title[lang];
  return { ...record, title };
}

const extra: readonly AnyRecord[] = [
  {
    kind: 'visit',
    id: 'visit-new-year-2024',
    status: 'held',
    direction: 'incoming',
    title: say(
      'Визит творческого коллектива города Юньтин',
      '云汀艺术团来访',
      'Visit of a performing group from Yunting',
    ),
    cities: ['city-yunting'],
    dates: { from: '2024-12-28', to: '2025-01-04' },
    level: 'youth',
    people: { value: 22, qualifier: 'exact' },
    groups: { value: 1, qualifier: 'exact' },
    purpose: say('Новогодние концерты', '新年音乐会', 'New Year concerts'),
    fields: ['culture', 'youth'],
  },
  {
    kind: 'visit',
    id: 'visit-city-not-stated-2025',
    status: 'held',
    direction: 'incoming',
    title: say(
      'Визит делегации из Вьетнама (город не указан)',
      '越南代表团来访（城市未注明）',
      'Visit of a delegation from Vietnam (city not stated)',
    ),
    country: 'VN',
    dates: { from: '2025-06' },
    level: 'department',
    purpose: say(
      'Знакомство с работой управления',
      '了解外事办公室工作',
      'Getting to know the work of the office',
    ),
    fields: ['urban'],
  },
  {
    kind: 'visit',
    id: 'visit-hong-kong-2025',
    status: 'held',
    direction: 'outgoing',
    title: say(
      'Визит деловой делегации Примерска в Гонконг',
      '普里梅尔斯克商务代表团访问香港',
      'Visit of a Primersk business delegation to Hong Kong',
    ),
    country: 'HK',
    dates: { from: '2025-04-22', to: '2025-04-25' },
    level: 'business',
    people: { value: 5, qualifier: 'exact' },
    purpose: say(
      'Переговоры с логистическими компаниями',
      '与物流企业洽谈',
      'Talks with logistics companies',
    ),
    fields: ['economy'],
  },
  {
    kind: 'visit',
    id: 'visit-to-confirm-2025',
    status: 'planned',
    direction: 'incoming',
    title: say('Визит делегации города Хэфэн', '禾丰代表团来访', 'Visit of a delegation from Hefeng'),
    cities: ['city-hefeng'],
    dates: { from: '2025-11-11', to: '2025-11-13' },
    level: 'deputyHead',
    head: { person: 'person-he-jiaying' },
    purpose: say('Подготовка протокола о намерениях', '筹备签署合作意向书', 'Preparing a protocol of intent'),
    fields: ['economy'],
  },
  {
    kind: 'visit',
    id: 'visit-planned-yunting-2025',
    status: 'planned',
    direction: 'outgoing',
    title: say(
      'Визит делегации Примерска в город Юньтин',
      '普里梅尔斯克代表团访问云汀',
      'Visit of a Primersk delegation to Yunting',
    ),
    cities: ['city-yunting'],
    dates: { from: '2025-12-08', to: '2025-12-12' },
    level: 'cityHead',
    head: { person: 'person-andrey-lesnikov' },
    purpose: say('Переговоры о плане на 2026 год', '商谈2026年合作计划', 'Talks on the plan for 2026'),
    fields: ['economy', 'culture'],
  },
  // A draft: the office knows of it but not yet when or where.
  {
    kind: 'visit',
    id: 'visit-draft-2026',
    status: 'planned',
    direction: 'incoming',
    title: say('Визит экспертов по водоснабжению', '供水专家来访', 'Visit of water supply experts'),
    level: 'expert',
    fields: ['urban'],
  },
  {
    kind: 'event',
    id: 'event-music-week-2026',
    status: 'planned',
    title: say('Неделя музыки городов-партнёров', '伙伴城市音乐周', 'Music week of partner cities'),
    format: 'culturalExchange',
    role: 'organiser',
    level: 'municipal',
    dates: { from: '2026-Q1' },
    placeCity: 'city-primersk',
    fields: ['culture'],
    cities: ['city-yunting', 'city-vyshnepolye'],
  },
];
