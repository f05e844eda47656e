import { describe, expect, it } from 'vitest';
import { say, sentence } from './sentences-for-tests';

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
