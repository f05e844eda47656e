import { describe, expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { cities, office, said, work } from '../../shared/report/papers-for-tests';
import { compose } from './books-for-tests';

describe('published figures', () => {
  const count = (id: string, period: string, value: number): AnyRecord => ({
    ...reported,
    id,
    period,
    quantity: { value, qualifier: 'about' },
  });

  it('have a chart whose title says how little of them is recorded', () => {
    const records = [office, ...cities, ...work, reported, count('h1', '2025-H1', 20), source];
    expect(said(compose(records, 'ru'), 'reported.chart')).toBe(
      'Рис. 5. В реестр внесено меньше четверти опубликованного: мероприятия',
    );
    expect(said(compose(records, 'zh'), 'reported.chart')).toBe(
      '图5　登记数不足公开报道数的四分之一：交流活动',
    );
  });

  const reported: RecordOf<'reportedCount'> = {
    kind: 'reportedCount',
    id: 'r',
    measure: 'events',
    period: '2025',
    quantity: { value: 40, qualifier: 'moreThan' },
    sources: [{ source: 'tass' }],
  };
  const source: AnyRecord = { kind: 'source', id: 'tass', title: { en: 'News' }, publishedOn: '2025-12-20' };

  it('stand beside the recorded ones with their source', () => {
    const records = [office, ...cities, ...work, reported, source];
    expect(said(compose(records, 'ru'), 'reported.pairs')).toBe(
      'Опубликовано за 2025 год — более 40 мероприятий [1]; в реестре — 2.',
    );
    expect(said(compose(records, 'zh'), 'reported.pairs')).toBe(
      '2025年公开报道交流活动40余场[1]，登记在册2场。',
    );
    expect(said(compose(records, 'en'), 'reported.pairs')).toBe(
      'Published for 2025: more than 40 events [1]; recorded: 2.',
    );
    expect(said(compose(records, 'en'), 'sources.list')).toBe('“News”, 20 December 2025');
  });
});
