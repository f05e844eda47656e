import type { LocalText } from '../../shared/domain/language';
import type { EventFormat, Field, Role } from '../../shared/domain/vocabulary';
import type { TrainingCity } from './training-city';
import { say, wordsOf } from './words';

/** An event held once, with one partner city. */
export interface Occasion {
  readonly format: EventFormat;
  readonly fields: readonly Field[];
  readonly role: Role;
  readonly abroad?: boolean;
  readonly title: (city: TrainingCity) => LocalText;
}

type Words = ReturnType<typeof wordsOf>;

const occasion = (
  format: EventFormat,
  fields: readonly Field[],
  role: Role,
  ru: (words: Words) => string,
  zh: (words: Words) => string,
  en: (words: Words) => string,
  abroad = false,
): Occasion => ({
  format,
  fields,
  role,
  abroad,
  title: (city) => {
    const words = wordsOf(city);
    return say(ru(words), zh(words), en(words));
  },
});

export const occasions: readonly Occasion[] = [
  occasion(
    'presentation',
    ['economy'],
    'coOrganiser',
    ({ ruOf }) => `Презентация инвестиционных возможностей ${ruOf}`,
    ({ zh }) => `${zh}投资机遇推介会`,
    ({ en }) => `Presentation of investment opportunities in ${en}`,
  ),
  occasion(
    'presentation',
    ['economy', 'industry'],
    'organiser',
    ({ ruInto }) => `Презентация Примерска: ${ruInto}`,
    ({ zh }) => `普里梅尔斯克推介会（${zh}）`,
    ({ en }) => `Presentation of Primersk in ${en}`,
    true,
  ),
  occasion(
    'culturalExchange',
    ['culture'],
    'organiser',
    ({ ruOf }) => `Концерт музыкантов ${ruOf}`,
    ({ zh }) => `${zh}音乐家专场音乐会`,
    ({ en }) => `Concert of musicians from ${en}`,
  ),
  occasion(
    'culturalExchange',
    ['culture', 'youth'],
    'coOrganiser',
    ({ ruWith }) => `Выставка детских рисунков, совместная ${ruWith}`,
    ({ zh }) => `与${zh}联合举办的儿童画展`,
    ({ en }) => `Exhibition of children’s drawings with ${en}`,
  ),
  occasion(
    'sportExchange',
    ['sport'],
    'coOrganiser',
    ({ ruWith }) => `Шахматный матч ${ruWith}`,
    ({ zh }) => `与${zh}的国际象棋友谊赛`,
    ({ en }) => `Chess match with ${en}`,
  ),
  occasion(
    'sportExchange',
    ['sport', 'youth'],
    'organiser',
    ({ ruWith }) => `Товарищеский матч юношеских хоккейных команд ${ruWith}`,
    ({ zh }) => `与${zh}青少年冰球友谊赛`,
    ({ en }) => `Friendly match of youth ice-hockey teams with ${en}`,
  ),
  occasion(
    'educationExchange',
    ['education', 'youth'],
    'coOrganiser',
    ({ ruOf }) => `Телемост школьников Примерска и ${ruOf}`,
    ({ zh }) => `普里梅尔斯克与${zh}学生视频连线`,
    ({ en }) => `Video link of schoolchildren in Primersk and ${en}`,
  ),
  occasion(
    'educationExchange',
    ['education'],
    'coOrganiser',
    ({ ruOf }) => `Дни открытых дверей университета ${ruOf}`,
    ({ zh }) => `${zh}大学开放日`,
    ({ en }) => `Open days of ${en} University`,
  ),
  occasion(
    'roundTable',
    ['urban'],
    'organiser',
    ({ ruWith }) => `Круглый стол о благоустройстве набережных ${ruWith}`,
    ({ zh }) => `与${zh}滨水空间治理圆桌会议`,
    ({ en }) => `Round table on riverside improvement with ${en}`,
  ),
  occasion(
    'roundTable',
    ['science', 'industry'],
    'coOrganiser',
    ({ ruWith }) => `Круглый стол по робототехнике ${ruWith}`,
    ({ zh }) => `与${zh}机器人技术圆桌会议`,
    ({ en }) => `Round table on robotics with ${en}`,
  ),
  occasion(
    'b2b',
    ['economy'],
    'organiser',
    ({ ruOf }) => `Встреча предпринимателей Примерска и ${ruOf}`,
    ({ zh }) => `普里梅尔斯克与${zh}企业家洽谈会`,
    ({ en }) => `Meeting of entrepreneurs of Primersk and ${en}`,
  ),
  occasion(
    'conference',
    ['urban', 'science'],
    'participant',
    ({ ruInto }) => `Конференция по экологии городов: ${ruInto}`,
    ({ zh }) => `${zh}城市生态会议`,
    ({ en }) => `Conference on urban ecology in ${en}`,
    true,
  ),
  occasion(
    'youthExchange',
    ['youth'],
    'organiser',
    ({ ruWith }) => `Обмен волонтёрами ${ruWith}`,
    ({ zh }) => `与${zh}的志愿者交流活动`,
    ({ en }) => `Volunteer exchange with ${en}`,
  ),
  occasion(
    'onlineMeeting',
    ['economy'],
    'coOrganiser',
    ({ ruOf }) => `Онлайн-переговоры предприятий Примерска и ${ruOf}`,
    ({ zh }) => `普里梅尔斯克与${zh}企业线上洽谈`,
    ({ en }) => `Online talks of companies of Primersk and ${en}`,
  ),
];

/** While travel was closed only these took place. */
export const remoteOccasions = occasions.filter(({ format }) =>
  ['onlineMeeting', 'educationExchange'].includes(format),
);
