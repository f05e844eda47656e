import type { LocalText } from '../../shared/domain/language';
import type { EventFormat, Field } from '../../shared/domain/vocabulary';
import { say } from './words';

/** A part of a yearly event's programme. */
export interface SeriesPart {
  readonly id: string;
  readonly title: LocalText;
  readonly format: EventFormat;
  readonly fields: readonly Field[];
  readonly since: number;
  /** Days after the beginning of the whole. */
  readonly day: number;
}

export const promParts: readonly SeriesPart[] = [
  {
    id: 'forum',
    title: say(
      'Форум «Промышленная кооперация городов-партнёров»',
      '伙伴城市工业合作论坛',
      'Forum on industrial cooperation of partner cities',
    ),
    format: 'forum',
    fields: ['industry'],
    since: 2021,
    day: 0,
  },
  {
    id: 'b2b',
    title: say('Биржа деловых контактов', '企业对接会', 'B2B matchmaking'),
    format: 'b2b',
    fields: ['economy'],
    since: 2022,
    day: 1,
  },
  {
    id: 'signing',
    title: say('Церемония подписания документов', '合作文件签署仪式', 'Signing ceremony'),
    format: 'signingCeremony',
    fields: ['economy'],
    since: 2023,
    day: 1,
  },
  {
    id: 'skills',
    title: say(
      'Круглый стол о подготовке инженерных кадров',
      '工程人才培养圆桌会议',
      'Round table on training engineers',
    ),
    format: 'roundTable',
    fields: ['education', 'industry'],
    since: 2023,
    day: 2,
  },
  {
    id: 'presentation',
    title: say('Презентации городов-партнёров', '伙伴城市推介会', 'Presentations of partner cities'),
    format: 'presentation',
    fields: ['economy'],
    since: 2024,
    day: 2,
  },
];

export const campParts: readonly SeriesPart[] = [
  {
    id: 'contest',
    title: say('Конкурс молодёжных проектов', '青年项目大赛', 'Contest of youth projects'),
    format: 'youthExchange',
    fields: ['youth', 'education'],
    since: 2022,
    day: 6,
  },
];

export const culturesParts: readonly SeriesPart[] = [
  {
    id: 'concert',
    title: say('Концерт творческих коллективов', '艺术团体联合音乐会', 'Concert of performing groups'),
    format: 'culturalExchange',
    fields: ['culture'],
    since: 2021,
    day: 1,
  },
  {
    id: 'crafts',
    title: say('Ярмарка народных ремёсел', '民间工艺集市', 'Folk craft fair'),
    format: 'fair',
    fields: ['culture', 'economy'],
    since: 2023,
    day: 2,
  },
];

export const forumParts: readonly SeriesPart[] = [
  {
    id: 'mobility',
    title: say('Секция «Городской транспорт»', '“城市交通”分论坛', 'Session on urban transport'),
    format: 'conference',
    fields: ['urban'],
    since: 2022,
    day: 0,
  },
  {
    id: 'trade',
    title: say('Секция «Торговля и логистика»', '“贸易与物流”分论坛', 'Session on trade and logistics'),
    format: 'conference',
    fields: ['economy'],
    since: 2023,
    day: 1,
  },
];
