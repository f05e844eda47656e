import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { officeSlug, paperName } from './paper-name';

const request = { paper: 'summary', period: '2024-01..2025-06', lang: 'ru', asOf: '2025-11-21' } as const;
const office = (id: string, city?: AnyRecord) =>
  new Register([{ kind: 'office', id, ...(city ? { city: city.id } : {}) }, ...(city ? [city] : [])]);

describe('names of papers', () => {
  it('say whose summary of which period in which language it is', () => {
    const register = office('office', {
      kind: 'city',
      id: 'ekb',
      names: { ru: 'Екатеринбург', en: 'Yekaterinburg' },
    });
    expect(paperName(register, request, 'pdf')).toBe('yekaterinburg-2024-01_2025-06-ru.pdf');
    expect(paperName(register, { ...request, period: '2025', country: 'CN' }, 'md')).toBe(
      'yekaterinburg-cn-2025-ru.md',
    );
  });

  it.each([
    ["Xi'an", 'xian'],
    ['Ürümqi', 'urumqi'],
    ['St. Petersburg / Leningrad', 'st-petersburg-leningrad'],
    ['../../etc', 'etc'],
  ])('write %s as %s', (en, slug) => {
    expect(officeSlug(office('office', { kind: 'city', id: 'c', names: { en } }))).toBe(slug);
  });

  it('fall back to ids, and to a word, where nothing is named in English', () => {
    expect(officeSlug(office('office', { kind: 'city', id: 'city-1', names: { zh: '哈尔滨' } }))).toBe(
      'city-1',
    );
    expect(officeSlug(office('our-office'))).toBe('our-office');
    expect(officeSlug(new Register())).toBe('office');
  });
});
