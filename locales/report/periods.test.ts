import { describe, expect, it } from 'vitest';
import { visit } from '../../shared/counting/records-for-tests';
import { cities, office, said, work } from '../../shared/report/papers-for-tests';
import { compose, whole } from './books-for-tests';

describe('a year that is still running', () => {
  it('says so in its head and compares with the same span (trap 7)', () => {
    expect(said(whole('ru', {}, '2025-11-21'), 'head')).toBe(
      'Отчётный период: 1 января — 21 ноября 2025 г. (год не завершён)\nПериод сравнения: 1 января — 21 ноября 2024 г.',
    );
    expect(said(whole('zh', {}, '2025-11-21'), 'head')).toContain(
      '报告期：2025年1月1日至11月21日（本年度尚未结束）',
    );
    expect(said(whole('en', {}, '2025-11-21'), 'overview.lead')).toMatch(
      /^From 1 January to 21 November 2025, Yekaterinburg received two delegations/,
    );
    expect(said(whole('ru', {}, '2025-11-21'), 'incoming.lead')).toContain('за тот же период 2024 года');
  });

  it('stars the running month in the chart', () => {
    const more = ['a', 'b', 'c'].map((id) => visit(id, '2025-11-03', { cities: ['harbin'] }));
    const document = compose([office, ...cities, ...work, ...more], 'ru', {}, '2025-11-21');
    const chart = document.blocks.find(({ id }) => id === 'delegations.chart');
    expect(chart?.type === 'chart' && chart.categories.at(-1)).toMatchObject({
      label: 'ноя*',
      partial: true,
    });
    expect(said(document, 'delegations.chart')).toBe('Рис. 3. На ноябрь пришлись 3 из 6 делегаций');
  });
});

describe('a period with nothing in it', () => {
  it.each([
    [
      'ru',
      'За отчётный период в реестре нет записей о визитах, мероприятиях и документах.',
      'Делегации не принимались.',
    ],
    ['zh', '报告期内无来访、出访、活动和文件的登记记录。', '未接待来访团组。'],
    [
      'en',
      'The register holds no visits, events or documents for this period.',
      'No delegations were received.',
    ],
  ] as const)('makes a correct paper that says so: %s', (lang, overview, incoming) => {
    const document = compose([office, ...cities], lang, { convention: 'plain' });
    expect(said(document, 'overview.lead')).toBe(overview);
    expect(said(document, 'incoming.lead')).toBe(incoming);
    expect(document.blocks.some(({ type }) => type === 'chart')).toBe(false);
    expect(document.blocks.some(({ id }) => id.startsWith('appendix.visits'))).toBe(false);
  });

  it('compares nothing where the register does not reach back', () => {
    const document = compose([office, ...cities, visit('only', '2025-03-01')], 'ru');
    expect(said(document, 'head')).toContain('Сравнение не проводится');
    expect(said(document, 'incoming.lead')).toBe('Принята 1 делегация. Численность делегации не внесена.');
  });

  it('is made of a register without an office, and of a period that has not begun', () => {
    expect(said(compose([], 'ru'), 'overview.lead')).toContain('нет записей');
    expect(said(compose([office, ...cities], 'zh', { period: '2027' }), 'overview.lead')).toBe(
      '报告期尚未开始。',
    );
  });
});
