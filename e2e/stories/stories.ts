/** The five stories of the sample offices: what their articles state, as a reader must find it. */

export type Lang = 'ru' | 'zh' | 'en';
type Facts = Readonly<Record<Lang, readonly string[]>>;

export interface Story {
  readonly name: string;
  readonly office: 'yekaterinburg' | 'harbin' | 'moscow';
  readonly asOf: string;
  /** What the summary of a period says; compared without white space. */
  readonly papers: readonly { readonly period: string; readonly facts: Facts }[];
  /** What a screen shows. */
  readonly screens: readonly { readonly route: string; readonly facts: Facts }[];
}

export const stories: readonly Story[] = [
  {
    name: 'story 1: Yekaterinburg, July 2025',
    office: 'yekaterinburg',
    asOf: '2025-11-21',
    papers: [
      {
        period: '2025',
        facts: {
          ru: [
            'Принято 5 делегаций',
            'Города в источниках не названы',
            'Страна-партнёр — Саудовская Аравия, тема — «Технологическое лидерство: индустриальный прорыв»',
            'в области металлообработки и сварки (7 июля)',
            'Чунцин (Цзянбэй), Чэнду — май',
            'С мэром Чэнду подписан план действий',
            'Опубликовано за 2024 год — более 40 мероприятий',
            'Опубликовано за 1-е полугодие 2025 года — около 20 мероприятий',
            '9 городов-партнёров',
            'более 1 500 чел.',
            '29 вузов',
          ],
          zh: [
            '接待来访团组5批次',
            '资料未注明城市',
            '主宾国为沙特阿拉伯，主题为“技术领先：工业突破”',
            '中俄金属加工与焊接领域跨境合作论坛（7月7日）',
            '与成都市市长签署进一步深化关系的行动计划',
            '在重庆会见江北区区长',
            '2024年公开报道交流活动40余场',
            '2025年上半年公开报道交流活动约20场',
            '友城和伙伴城市9个',
            '1500余名',
            '29所',
          ],
          en: [
            'received five delegations',
            'The sources do not name the cities',
            'Partner country: Saudi Arabia; theme: “Technological Leadership: an Industrial Breakthrough”',
            'metalworking and welding industries (7 July)',
            'An action plan to further deepen relations was signed with the mayor of Chengdu',
            'met the head of the Jiangbei district',
            'Published for 2024: more than 40 events',
            'Published for the first half of 2025: about 20 events',
            '9 partner cities',
            'more than 1,500',
          ],
        },
      },
    ],
    screens: [
      {
        route: '/events/event-innoprom-2025',
        facts: {
          ru: ['ИННОПРОМ-2025', '7–10 июля 2025 г.', 'Саудовская Аравия', 'металлообработки и сварки'],
          zh: ['2025年俄罗斯国际创新工业展览会', '2025年7月7日至10日', '沙特阿拉伯', '中俄金属加工与焊接'],
          en: ['INNOPROM-2025', '7–10 July 2025', 'Saudi Arabia', 'metalworking and welding'],
        },
      },
      {
        route: '/overview',
        facts: {
          ru: ['более 40', 'около 20'],
          zh: ['40', '约20'],
          en: ['more than 40', 'about 20'],
        },
      },
      {
        route: '/partners/city-chengdu',
        facts: { ru: ['Чэнду', 'План действий'], zh: ['成都', '行动计划'], en: ['Chengdu', 'ction plan'] },
      },
    ],
  },
  {
    name: 'story 2: INNOPROM-2024 and the visit of April 2024',
    office: 'yekaterinburg',
    asOf: '2025-11-21',
    papers: [
      {
        period: '2024',
        facts: {
          ru: [
            'ИННОПРОМ-2024 (8–11 июля)',
            'более 3 800 кв. м',
            'Гуанчжоу, Сиань — апрель',
            'Кантонской ярмарке',
            'установлении дружественных связей',
          ],
          zh: ['第十四届俄罗斯国际创新工业展览会', '3800余平方米', '赴广州、西安', '广交会', '建立友好关系'],
          en: [
            '14th INNOPROM-2024',
            'more than 3,800 m²',
            'Guangzhou, Xi’an',
            'Canton Fair',
            'friendly ties',
          ],
        },
      },
      {
        period: '2023',
        facts: {
          ru: ['VII Российско-Китайское ЭКСПО', 'компаний — более 400', '10 000 кв. м'],
          zh: ['第七届中俄博览会', '企业400余家', '1万平方米'],
          en: ['7th Russia-China Expo', 'more than 400', '10,000 m²'],
        },
      },
    ],
    screens: [
      {
        route: '/events/event-innoprom-2024',
        facts: {
          ru: ['8–11 июля 2024 г.', 'более 3 800'],
          zh: ['2024年7月8日至11日', '3800'],
          en: ['8–11 July 2024', 'more than 3,800'],
        },
      },
      {
        route: '/visits/visit-guangzhou-xian-2024',
        facts: {
          ru: ['апрель 2024', 'Гуанчжоу'],
          zh: ['2024年4月', '广州'],
          en: ['April 2024', 'Guangzhou'],
        },
      },
    ],
  },
  {
    name: 'story 3: Harbin at the 7th China-Russia Expo, 10 July 2023',
    office: 'harbin',
    asOf: '2023-12-31',
    papers: [
      {
        period: '2023',
        facts: {
          ru: ['10 июля', 'более 150'],
          zh: ['7月10日', '150余', '签约仪式'],
          en: ['10 July', 'more than 150'],
        },
      },
    ],
    screens: [
      {
        route: '/events',
        facts: { ru: ['ЭКСПО'], zh: ['中俄博览会'], en: ['Expo'] },
      },
    ],
  },
  {
    name: 'story 4: the 5th China-Russia Expo, 2018',
    office: 'yekaterinburg',
    asOf: '2025-11-21',
    papers: [
      {
        period: '2018',
        facts: {
          ru: [
            'V Российско-Китайское ЭКСПО',
            '23',
            'более 200 (российские и китайские компании)',
            '27',
            'на государственном уровне',
            'более 40 документов',
            'более 100 млрд долл. США',
            'прогноз',
          ],
          zh: ['第五届中俄博览会', '200余家', '27', '14', '40余份', '1000'],
          en: [
            '5th Russia-China Expo',
            'more than 200',
            '27',
            'at the state level',
            'more than 40 documents',
            'more than 100',
            'forecast',
          ],
        },
      },
    ],
    screens: [
      {
        route: '/events/event-russia-china-expo-2018',
        facts: { ru: ['более 200', '27'], zh: ['200', '27'], en: ['more than 200', '27'] },
      },
    ],
  },
  {
    name: 'story 5: Moscow in Shenzhen, December 2025',
    office: 'moscow',
    asOf: '2026-11-01',
    papers: [
      {
        period: '2025',
        facts: {
          ru: ['«Диалог ради развития', 'Подписаны 2 документа', 'Технополис'],
          zh: [
            '“发展对话：莫斯科市与中华人民共和国各地区合作”国际论坛',
            '签署合作文件2份',
            '上海青年创业基金',
          ],
          en: ['Dialogue for Development', 'two signed documents', 'Shanghai Youth Entrepreneurship Fund'],
        },
      },
      {
        period: '2024',
        facts: { ru: ['2024', 'Пекин'], zh: ['2024', '北京'], en: ['2024', 'Beijing'] },
      },
    ],
    screens: [
      {
        // The programme ends with 2026: within 90 days of 1 November the overview warns.
        route: '/overview',
        facts: {
          ru: ['Истекает', 'через 60 дней'],
          zh: ['即将到期', '还有60天'],
          en: ['Ends soon', 'in 60 days'],
        },
      },
    ],
  },
];
