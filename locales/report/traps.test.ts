import { describe, expect, it } from 'vitest';
import { plain } from '../../shared/report/papers-for-tests';
import { books } from './books-for-tests';
import { say, sentence, tail } from './sentences-for-tests';

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
    expect(plain(books.ru.text('network.quiet', { count: 1, list: 'Далянь', tail: '' }))).toBe(
      'С городом Далянь мероприятий и визитов не было.',
    );
    expect(plain(books.ru.text('network.quiet', { count: 2, list: 'Далянь и Харбин', tail: '' }))).toBe(
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
