import { describe, expect, it } from 'vitest';
import { event, visit } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import { figuresOf } from '../../shared/report/figures-of';
import { cities, office, plain, said, title } from '../../shared/report/papers-for-tests';
import { brief, paper, rowsOf, tableIn } from './papers-asked-for-tests';

describe('the brief', () => {
  it('puts first what is overdue, then what comes, then what was last', () => {
    expect(said(paper(brief, 'ru'), 'brief.main').split('\n')).toEqual([
      'Истекает срок документа «Программа» (1 февраля 2026 г.).',
      'Итог не внесён: Круглый стол (1 октября 2025 г.).',
      'Ближайшее в планах: Поездка на выставку (5 декабря 2025 г.).',
      'Последнее мероприятие: Концерт (29 января 2025 г.).',
      'Последний визит: v3 (май 2025 г.; выезд, 14 человек).'.replace('v3', 'Выезд делегации'),
    ]);
  });

  it('turns each open item into a point for discussion', () => {
    expect(said(paper(brief, 'zh'), 'brief.topics').split('\n')).toEqual([
      '《合作规划》：将于2026年2月1日到期，商定续签事宜。',
      '圆桌会议：原定2025年10月1日，结果尚未登记。',
      '马拉松：已延期，商定新的时间。',
      '赴展会（2025年12月5日）：商定日程和人员。',
    ]);
  });

  it('sets the year beside the same span before', () => {
    const table = tableIn(paper(brief, 'en'), 'brief.figures');
    expect(table.columns.map(({ head }) => plain(head))).toEqual(['1 January – 21 November', '2025', '2024']);
    expect(rowsOf(table)).toEqual([
      ['Delegations received', '1', '0'],
      ['Delegations sent', '1', '0'],
      ['Online meetings', '0', '0'],
      ['Events', '1', '1'],
      ['Documents signed', '2', '0'],
      ['Activities: events and visits, each counted once', '3', '1'],
    ]);
  });

  it('has a line for each activity that is counted', () => {
    const document = paper(brief, 'en');
    expect(said(document, 'brief.activities.heading')).toBe(
      'Activities: 3 in 2025, 1 in the same period of 2024',
    );
    expect(rowsOf(tableIn(document, 'brief.activities')).map(([date, what]) => `${date}: ${what}`)).toEqual([
      '10 July 2024: Music week',
      '29 January 2025: Concert',
      '3 February 2025: Delegation received',
      'May 2025: Delegation sent',
    ]);
  });

  it('calls a visit by what it was for, and leaves what a planned event holds to the event', () => {
    const purpose = title('Переговоры о парке.', '商讨园区建设。', 'Talks on the park.');
    const records: readonly AnyRecord[] = [
      office,
      ...cities,
      visit('talks', '2025-03-01', { title: title('Визит', '来访', 'Visit'), purpose }),
      visit('back', '2025-11-01', {
        status: 'planned',
        title: title('Ответный визит', '回访', 'Return'),
        purpose,
      }),
      event('fair', '2025-12-10', { status: 'planned', cities: ['chengdu'] }),
      event('panel', '2025-12-11', { status: 'planned', cities: ['chengdu'], parent: 'fair' }),
    ];
    const document = paper(brief, 'ru', records);
    expect(said(document, 'brief.main')).toContain('Последний визит: Переговоры о парке (1 марта 2025 г.).');
    expect(rowsOf(tableIn(document, 'brief.planned')).map(([, what]) => what)).toEqual(['fair']);
    expect(said(document, 'brief.topics').split('\n')).toEqual([
      'Ответный визит: план на 1 ноября 2025 г., итог в реестр не внесён.',
      'fair (10 декабря 2025 г.): согласовать программу и состав участников.',
    ]);
  });

  it('shows the event that is counted, where only a part of it names the city', () => {
    const records: readonly AnyRecord[] = [
      office,
      ...cities,
      event('fair', '2025-03-10', { cities: ['harbin'] }),
      event('panel', '2025-03-11', { cities: ['chengdu'], parent: 'fair' }),
    ];
    const document = paper(brief, 'en', records);
    expect(rowsOf(tableIn(document, 'brief.activities')).map(([, what]) => what)).toEqual(['fair']);
    expect(said(document, 'brief.main')).toContain('fair');
  });

  it('knows who was met by post, and names nobody who is sensitive', () => {
    const document = paper(brief, 'en');
    expect(rowsOf(tableIn(document, 'brief.people'))).toEqual([
      ['Deputy Mayor', 'Delegation received', '3 February 2025'],
      ['Mayor of Chengdu', 'signing: Programme', '1 February 2023'],
    ]);
    expect(JSON.stringify(document)).not.toContain('Secret Friend');
  });

  it('counts a document as in force only by its term', () => {
    const facts = rowsOf(tableIn(paper(brief, 'en'), 'brief.facts'))[0];
    expect(facts).toEqual(['sister city since 12 September 2024', '1', '4']);
    const running = figuresOf(paper(brief, 'en')).find(({ work: how }) => how?.how === 'inForce');
    expect(running).toMatchObject({ value: 1, ids: ['ending'] });
  });
});
