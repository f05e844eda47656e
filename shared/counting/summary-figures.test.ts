import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { measures } from './figure';
import { agreement, event, registerOf, visit } from './records-for-tests';
import { summaryFigures } from './summary-figures';

const records: readonly AnyRecord[] = [
  event('forum', '2025-05-20', { cities: ['chengdu'], fields: ['youth'] }),
  visit('delegation', '2025-05-19', { event: 'forum' }),
  visit('to-minsk', '2024-05-19', { direction: 'outgoing', cities: ['minsk'] }),
  agreement('plan', '2025-05-21', { documentKind: 'actionPlan' }),
  {
    kind: 'reportedCount',
    id: 'reported',
    measure: 'events',
    period: '2025-H1',
    quantity: { value: 20, qualifier: 'about' },
  },
];

const figures = (more: { readonly city?: string } = {}) =>
  summaryFigures(registerOf(...records), { period: '2025', asOf: '2025-11-21', ...more });

describe('summaryFigures', () => {
  it('has each measure for the year, for its part so far and for the same part of the year before', () => {
    const texts = ['2025', '2025-01-01..2025-11-21', '2024-01-01..2024-11-21'];
    for (const text of texts) {
      const totals = figures().filter(
        ({ period, scope }) => period.text === text && Object.keys(scope).length === 0,
      );
      expect(totals.map(({ measure }) => measure)).toEqual([...measures]);
    }
  });

  it('has the rows of the tables and the recorded side of published counts', () => {
    const find = (measure: string, scope: object) =>
      figures().find((one) => one.measure === measure && JSON.stringify(one.scope) === JSON.stringify(scope));
    expect(find('documents', { documentKind: 'actionPlan' })?.ids).toEqual(['plan']);
    expect(find('activities', { city: 'chengdu' })?.ids).toEqual(['forum']);
    expect(figures().find(({ period }) => period.text === '2025-H1')?.ids).toEqual(['forum']);
  });

  it('gives no figure twice', () => {
    const keys = figures().map(({ measure, period, scope }) => JSON.stringify([measure, period.text, scope]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('narrows every figure to the city asked for', () => {
    for (const { ids } of figures({ city: 'minsk' })) {
      expect(ids.filter((id) => id !== 'to-minsk')).toEqual([]);
    }
  });
});
