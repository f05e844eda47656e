import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../shared/counting/compare';
import type { CountedFigure } from '../../shared/counting/figure';
import type { Lang } from '../../shared/domain/language';
import { periodOf } from '../../shared/domain/period';
import type { Qualifier } from '../../shared/domain/quantity';
import { comparedTail, type Doing } from '../../shared/report/comparison';
import { counted, inSentence, type Noun } from '../../shared/report/figures';
import { capitalised, plainText } from '../../shared/report/inline';
import { type Phrases, phrasesFor } from '../../shared/report/phrases';
import { catalogue } from '../catalogue';

/** The phrase book of a language; a key that it lacks fails the test. */
function phrasesIn(lang: Lang): Phrases {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    initAsync: false,
    resources: catalogue,
    ns: ['report'],
    defaultNS: 'report',
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No phrase ${key} in ${lang}`);
    },
  });
  const translate = instance.getFixedT(lang, 'report');
  return phrasesFor(lang, (key, params) => String(translate(key as 'unnamed', params ?? {})));
}

const books = { ru: phrasesIn('ru'), zh: phrasesIn('zh'), en: phrasesIn('en') };

const figure = (value: number | null, qualifier: Qualifier = 'exact', period = '2025'): CountedFigure => ({
  measure: 'visitsIncoming',
  scope: {},
  period: periodOf(period),
  value,
  qualifier,
  unknown: 0,
  ids: [],
  vagueIds: [],
  rule: { name: 'visits', version: 1 },
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (noun: Noun, value: number, lang: Lang, qualifier: Qualifier = 'exact') =>
  plain(plainText(counted(noun, figure(value, qualifier), books[lang])));

function sentence(lang: Lang, key: string, value: number, places: Record<string, string> = {}): string {
  const empty = { people: [], cities: [], tail: [], city: 'Yekaterinburg', sources: [], ...places };
  const line = books[lang].sentence(key, {
    count: value,
    n: inSentence(figure(value), books[lang]),
    ...empty,
  });
  return plain(plainText(capitalised(line)));
}

const spans: Readonly<Record<Lang, string>> = {
  ru: books.ru.text('spanBefore.partial', { year: '2024' }),
  zh: books.zh.text('spanBefore.partial', { year: '2024' }),
  en: books.en.text('spanBefore.partial', { year: '2024' }),
};

function tail(
  lang: Lang,
  noun: Noun,
  doing: Doing,
  now: number,
  then: number,
  qualifier: Qualifier = 'exact',
): string {
  const comparison = compareFigures(figure(now), figure(then, qualifier, '2024'), '2025-12-31');
  return plain(plainText(comparedTail(comparison, noun, doing, spans[lang], books[lang])));
}

describe('counted nouns in Russian', () => {
  it.each([
    [0, '0 делегаций', '0 документов', '0 человек'],
    [1, '1 делегация', '1 документ', '1 человек'],
    [2, '2 делегации', '2 документа', '2 человека'],
    [5, '5 делегаций', '5 документов', '5 человек'],
    [11, '11 делегаций', '11 документов', '11 человек'],
    [14, '14 делегаций', '14 документов', '14 человек'],
    [21, '21 делегация', '21 документ', '21 человек'],
    [22, '22 делегации', '22 документа', '22 человека'],
    [101, '101 делегация', '101 документ', '101 человек'],
    [111, '111 делегаций', '111 документов', '111 человек'],
    [1500, '1 500 делегаций', '1 500 документов', '1 500 человек'],
  ])('%i', (n, delegations, documents, people) => {
    expect([say('delegations', n, 'ru'), say('documents', n, 'ru'), say('people', n, 'ru')]).toEqual([
      delegations,
      documents,
      people,
    ]);
  });

  it.each([
    [40, 'moreThan', 'более 40 мероприятий'],
    [21, 'about', 'около 21 мероприятия'],
    [2, 'atLeast', 'не менее 2 мероприятий'],
    [11, 'moreThan', 'более 11 мероприятий'],
  ] as const)('take the genitive after a qualifier: %i %s', (n, qualifier, words) => {
    expect(say('events', n, 'ru', qualifier)).toBe(words);
  });

  it.each([
    [1, 'Принята 1 делегация.', 'Подписан 1 документ (меморандум).', 'Проведено 1 мероприятие.'],
    [3, 'Приняты 3 делегации.', 'Подписаны 3 документа (меморандум).', 'Проведены 3 мероприятия.'],
    [12, 'Принято 12 делегаций.', 'Подписано 12 документов (меморандум).', 'Проведено 12 мероприятий.'],
    [21, 'Принята 21 делегация.', 'Подписан 21 документ (меморандум).', 'Проведено 21 мероприятие.'],
  ])('agree with their verb: %i', (n, received, signed, held) => {
    expect(sentence('ru', 'incoming.total', n)).toBe(received);
    expect(sentence('ru', 'documents.total', n, { kinds: 'меморандум' })).toBe(signed);
    expect(sentence('ru', 'events.total', n)).toBe(held);
  });
});

describe('measure words in Chinese', () => {
  it('go with what is counted', () => {
    const nouns = [
      'delegations',
      'people',
      'events',
      'leaderMeetings',
      'documents',
      'partners',
      'activities',
    ] as const;
    expect(nouns.map((noun) => say(noun, 3, 'zh'))).toEqual([
      '3批次',
      '3人次',
      '3场',
      '3场次',
      '3份',
      '3个',
      '3项',
    ]);
  });

  it('stand behind the qualifier, one at a time', () => {
    expect(say('events', 40, 'zh', 'moreThan')).toBe('40余场');
    expect(say('events', 20, 'zh', 'about')).toBe('约20场');
    expect(say('documents', 3, 'zh', 'atLeast')).toBe('至少3份');
  });
});

describe('numbers in English', () => {
  it('are words up to nine, figures from ten, and never zero', () => {
    expect([0, 1, 9, 10].map((n) => say('delegations', n, 'en'))).toEqual([
      'no delegations',
      'one delegation',
      'nine delegations',
      '10 delegations',
    ]);
  });
});

describe('the end of a sentence that compares', () => {
  it.each([
    [
      4,
      4,
      ' — столько же, сколько за тот же период 2024 года',
      '，与2024年同期持平',
      ', as many as in the same period of 2024',
    ],
    [
      8,
      4,
      ' — вдвое больше, чем за тот же период 2024 года (4)',
      '，同比增加4批次',
      ', four more than in the same period of 2024 (four)',
    ],
    [
      9,
      3,
      ' — втрое больше, чем за тот же период 2024 года (3)',
      '，同比增加6批次',
      ', six more than in the same period of 2024 (three)',
    ],
    [
      5,
      4,
      ' — на 1 больше, чем за тот же период 2024 года (4)',
      '，同比增加1批次',
      ', one more than in the same period of 2024 (four)',
    ],
    [
      3,
      4,
      ' — на 1 меньше, чем за тот же период 2024 года (4)',
      '，同比减少1批次',
      ', one fewer than in the same period of 2024 (four)',
    ],
    [
      5,
      0,
      '; за тот же период 2024 года делегации не принимались',
      '，2024年同期未接待',
      '; none were received in the same period of 2024',
    ],
    [
      0,
      4,
      '; за тот же период 2024 года — 4 делегации',
      '，2024年同期为4批次',
      ', against four delegations in the same period of 2024',
    ],
    [
      27,
      24,
      ' — на 13 % больше, чем за тот же период 2024 года (24)',
      '，同比增长12.5%',
      ', up 13% from 24 in the same period of 2024',
    ],
  ])('%i after %i', (now, then, ru, zh, en) => {
    expect(tail('ru', 'delegations', 'received', now, then)).toBe(ru);
    expect(tail('zh', 'delegations', 'received', now, then)).toBe(zh);
    expect(tail('en', 'delegations', 'received', now, then)).toBe(en);
  });

  it('makes one sentence of two empty periods', () => {
    const none = (lang: Lang, now: number, then: number) =>
      plain(
        plainText(
          books[lang].sentence('documents.none', {
            tail: tail(lang, 'documents', 'documents', now, then),
          }),
        ),
      );
    expect(none('ru', 0, 0)).toBe(
      'Документы не подписывались ни в отчётном периоде, ни за тот же период 2024 года.',
    );
    expect(none('zh', 0, 0)).toBe('未签署文件，2024年同期亦无。');
    expect(none('en', 0, 0)).toBe('No documents were signed, nor were there any in the same period of 2024.');
  });
});

describe('the fifteen traps', () => {
  it('1 Принято 21 делегаций', () => {
    expect(sentence('ru', 'incoming.total', 21)).toBe('Принята 21 делегация.');
  });

  it('2 более 51 человек', () => {
    expect(say('people', 51, 'ru', 'moreThan')).toBe('более 51 человека');
  });

  it('3 a sentence that begins with a figure', () => {
    const places = { event: '«ИННОПРОМ»', cities: 'Харбин' };
    expect(sentence('ru', 'forEvent.incoming', 5, places)).toBe(
      'Для участия в мероприятии «ИННОПРОМ» прибыло 5 делегаций: Харбин.',
    );
  });

  it('4 с Далянь: names of cities are never declined', () => {
    expect(plain(books.ru.text('network.quiet', { count: 1, list: 'Далянь' }))).toBe(
      'С городом Далянь мероприятий и визитов не было.',
    );
    expect(plain(books.ru.text('network.quiet', { count: 2, list: 'Далянь и Харбин' }))).toBe(
      'Мероприятий и визитов не было с городами: Далянь и Харбин.',
    );
  });

  it('5 рост на 300 % where one became four', () => {
    expect(tail('ru', 'delegations', 'received', 4, 1)).toBe(
      ' — на 3 больше, чем за тот же период 2024 года (1)',
    );
  });

  it('6 twice as many as none', () => {
    expect(tail('ru', 'onlineMeetings', 'online', 2, 0)).toBe(
      '; за тот же период 2024 года онлайн-встречи не проводились',
    );
  });

  it('2 and a difference from «более 51», which there is none of', () => {
    expect(tail('ru', 'people', 'received', 33, 51, 'moreThan')).toBe(
      ' (за тот же период 2024 года — более 51 человека)',
    );
    expect(tail('zh', 'people', 'received', 33, 50, 'moreThan')).toBe(
      '（2024年同期为50余人次，不作增减比较）',
    );
  });

  it('12 来访2批次22人次，共24: two measures are joined and never added', () => {
    expect(sentence('zh', 'incoming.total', 2, { people: '、22人次' })).toBe('接待来访团组2批次、22人次。');
  });

  it('13 约40余场', () => {
    for (const qualifier of ['moreThan', 'about', 'atLeast'] as const) {
      expect(say('events', 40, 'zh', qualifier)).toMatch(/^(?:40余场|约40场|至少40场)$/);
    }
  });

  it('15 0 visits were received; 1 delegations', () => {
    expect(sentence('en', 'incoming.none', 0)).toBe('No delegations were received.');
    expect(sentence('en', 'incoming.total', 1)).toBe('Yekaterinburg received one delegation.');
  });
});
