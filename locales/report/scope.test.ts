import { describe, expect, it } from 'vitest';
import { event } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import { cities, office, said } from '../../shared/report/papers-for-tests';
import { compose, whole } from './books-for-tests';

describe('a summary of one country', () => {
  it('draws only its own cities, whoever else took part', () => {
    const shared = ['a', 'b'].map((id) => event(id, '2025-03-01', { cities: ['harbin', 'dalian', 'minsk'] }));
    const minsk: AnyRecord = { kind: 'city', id: 'minsk', names: { en: 'Minsk' }, country: 'BY' };
    const document = compose([office, ...cities, minsk, ...shared], 'en', { country: 'CN' });
    const chart = document.blocks.find(({ id }) => id === 'network.chart');
    const labels = chart?.type === 'chart' ? chart.categories.map(({ label }) => label) : [];
    expect([...labels].sort()).toEqual(['Dalian', 'Harbin']);
    expect(document.meta.title).toBe('International activity, 2025: cooperation with China');
  });
});

describe('a summary of one city', () => {
  it('counts and lists only what was done with it', () => {
    const document = whole('ru', { city: 'harbin' });
    expect(document.meta.title.replaceAll('\u00a0', ' ')).toBe(
      'Об итогах международной деятельности в 2025 году: сотрудничество с городом Харбин',
    );
    expect(said(document, 'overview.lead')).toMatch(
      /^В 2025 году принята 1 делегация; собственные делегации не направлялись\./,
    );
  });
});
