import type { LocalText } from '../../shared/domain/language';
import type { Field, VisitLevel } from '../../shared/domain/vocabulary';
import { say } from './words';

/** Why a delegation travels, and at what level. */
export interface Aim {
  readonly level: VisitLevel;
  readonly fields: readonly Field[];
  readonly purpose: LocalText;
}

export const aims: readonly Aim[] = [
  {
    level: 'cityHead',
    fields: ['economy', 'urban'],
    purpose: say(
      'Переговоры глав городов о планах сотрудничества',
      '两市市长会谈，商讨合作计划',
      'Talks of the heads of the cities on plans for cooperation',
    ),
  },
  {
    level: 'deputyHead',
    fields: ['economy', 'industry'],
    purpose: say(
      'Переговоры о промышленной кооперации, посещение предприятий',
      '洽谈工业合作，参观企业',
      'Talks on industrial cooperation and visits to enterprises',
    ),
  },
  {
    level: 'deputyHead',
    fields: ['urban'],
    purpose: say(
      'Обмен опытом городского управления',
      '交流城市治理经验',
      'Exchange of experience in urban management',
    ),
  },
  {
    level: 'department',
    fields: ['culture', 'education'],
    purpose: say(
      'Согласование плана обменов на год',
      '商定年度交流计划',
      'Agreeing the plan of exchanges for the year',
    ),
  },
  {
    level: 'department',
    fields: ['urban'],
    purpose: say(
      'Изучение работы многофункциональных центров услуг',
      '考察政务服务中心工作',
      'Study of one-stop public service centres',
    ),
  },
  {
    level: 'business',
    fields: ['economy'],
    purpose: say(
      'Переговоры с местными компаниями о поставках',
      '与当地企业洽谈供货合作',
      'Talks with local companies on supplies',
    ),
  },
  {
    level: 'business',
    fields: ['economy', 'industry'],
    purpose: say(
      'Поиск партнёров для промышленных предприятий',
      '为工业企业寻找合作伙伴',
      'Search for partners for industrial companies',
    ),
  },
  {
    level: 'youth',
    fields: ['youth', 'culture'],
    purpose: say(
      'Молодёжный обмен и программа знакомства с городом',
      '青少年交流及城市参访',
      'Youth exchange and a programme of getting to know the city',
    ),
  },
  {
    level: 'youth',
    fields: ['youth', 'sport'],
    purpose: say('Участие в спортивных соревнованиях', '参加体育赛事', 'Taking part in sports competitions'),
  },
  {
    level: 'expert',
    fields: ['science', 'education'],
    purpose: say(
      'Чтение лекций и подготовка совместных исследований',
      '举办讲座，筹备联合研究',
      'Lectures and preparation of joint research',
    ),
  },
  {
    level: 'expert',
    fields: ['urban', 'science'],
    purpose: say(
      'Консультации по теплоснабжению и энергосбережению',
      '供热与节能技术交流',
      'Consultations on heating and energy saving',
    ),
  },
];

export const outcomes: readonly LocalText[] = [
  say(
    'Согласован план встреч на полгода.',
    '商定了半年会晤计划。',
    'A plan of meetings for six months was agreed.',
  ),
  say(
    'Стороны договорились подготовить проект документа.',
    '双方商定起草合作文件。',
    'The sides agreed to draft a document.',
  ),
  say(
    'Определены контактные лица по каждому направлению.',
    '明确了各领域联系人。',
    'Contact persons were named for each field.',
  ),
  say(
    'Гостям показаны новые кварталы и набережная.',
    '来宾参观了新城区和滨河区。',
    'The guests were shown the new districts and the riverside.',
  ),
];
