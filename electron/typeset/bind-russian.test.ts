import { describe, expect, it } from 'vitest';
import { bindRussian } from './bind-russian';

const shown = (text: string) => bindRussian(text).replaceAll('\u00a0', '_');

describe('bindRussian', () => {
  it.each([
    ['документ № 5 от 7 июля 2025 г.', 'документ №_5_от_7_июля 2025_г.'],
    ['рост на 10 %, или 20 тыс. тонн', 'рост на_10_%, или 20_тыс. тонн'],
    ['А. С. Пушкин и С. Ю. Витте', 'А._С._Пушкин и_С._Ю._Витте'],
    ['принято 6 делегаций, глава города — 1', 'принято 6_делегаций, глава города_—_1'],
    ['выставки и т. д.', 'выставки и_т._д.'],
    ['едва ли не первый', 'едва_ли не_первый'],
  ])('keeps together what may not be parted: %s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it.each([
    ['встреча 5-7 делегаций', 'встреча 5–7 делегаций'],
    ['программа на 2024-2026', 'программа на_2024–2026'],
    ['Ордос - город-партнёр', 'Ордос_— город-партнёр'],
  ])('makes dashes of hyphens where a dash belongs: %s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it.each([
    'ИННОПРОМ-2025',
    '№ 12-34/5',
    '8-800-555-35-35',
    '10-летие побратимства',
    '7-5',
    '2025-07-07',
    '«Ночь» и "день"',
    '&lt;b&gt; (c) 1/2 +-',
    ' начало и конец ',
    'слово слово',
  ])('leaves names, numbers, marks and letters as they are written: %s', (text) => {
    expect(bindRussian(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
