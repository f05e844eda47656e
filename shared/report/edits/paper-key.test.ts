import { expect, it } from 'vitest';
import { paperKey } from './paper-key';

it('names a paper whatever the day it is written on', () => {
  const request = { paper: 'summary', lang: 'ru', period: '2025' } as const;
  expect(paperKey({ ...request, asOf: '2025-07-01' })).toBe(paperKey({ ...request, asOf: '2025-11-21' }));
  expect(paperKey({ ...request, asOf: '2025-07-01' })).toBe(
    'convention=gost lang=ru paper=summary period=2025',
  );
});

it('names a paper in two languages by both, however they share its pages', () => {
  const request = { paper: 'summary', lang: 'ru', period: '2025', asOf: '2025-12-31' } as const;
  const [columns, paragraphs] = (['columns', 'paragraphs'] as const).map((arrangement) =>
    paperKey({ ...request, beside: { lang: 'zh', arrangement } }),
  );
  expect(columns).toBe('beside=zh convention=gost lang=ru paper=summary period=2025');
  expect(paragraphs).toBe(columns);
  expect(paperKey({ ...request, beside: { lang: 'en', arrangement: 'columns' } })).not.toBe(columns);
});

it('tells apart languages, conventions and scopes, and knows the usual convention when it is named', () => {
  const request = { paper: 'summary', lang: 'ru', period: '2025', asOf: '2025-12-31' } as const;
  const keys = [
    request,
    { ...request, lang: 'zh' } as const,
    { ...request, convention: 'plain' } as const,
    { ...request, city: 'chengdu' },
    { ...request, period: '2024' },
  ].map(paperKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(paperKey({ ...request, convention: 'gost' })).toBe(keys[0]);
});
