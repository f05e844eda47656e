import { describe, expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import { cellLine } from '../../shared/report/cell-line';
import { plainText } from '../../shared/report/inline';
import { cities, expo, office, plain, title, work } from '../../shared/report/papers-for-tests';
import { compose } from './books-for-tests';

const signed = (id: string, until: string, more: object = {}) =>
  agreement(id, '2023-05-01', {
    title: title(`Документ ${id}`, `文件${id}`, `Document ${id}`),
    term: { kind: 'until', until },
    ...more,
  });

const planned = [
  visit('coming', '2026-03-10', { status: 'planned', cities: ['harbin'], purpose: expo }),
  event('fair', '2026-07-06', { status: 'planned', title: expo }),
  visit('far', '2027-01-10', { status: 'planned', cities: ['harbin'] }),
  visit('past', '2025-12-01', { status: 'planned', cities: ['harbin'] }),
  signed('A', '2026'),
  signed('B', '2026-05-01'),
  signed('C', '2026-06-01'),
  signed('D', '2028-06-01', { documentKind: 'renewal', renews: 'C' }),
];

describe('the plans of a paper', () => {
  it('lists the next year by day, a document that ends that year at its end, and nothing renewed or overdue', () => {
    const { blocks } = compose([office, ...cities, ...work, ...planned], 'en', { convention: 'gost' });
    const table = blocks.find(({ id }) => id === 'plans.table');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(
      rows.map(({ cells }) => plain(cells.map((cell) => plainText(cellLine(cell))).join(' | '))),
    ).toEqual([
      '10 March 2026 | Harbin | Delegation to be received: INNOPROM',
      '1 May 2026 | Chengdu | Document B expires',
      '6 July 2026 |  | INNOPROM',
      '2026 | Chengdu | Document A expires',
    ]);
  });

  it('has no section where nothing is planned', () => {
    const { blocks } = compose([office, ...cities, ...work], 'en', { convention: 'plain' });
    expect(blocks.some(({ id }) => id.startsWith('plans'))).toBe(false);
  });
});
