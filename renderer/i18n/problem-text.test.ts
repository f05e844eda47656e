import { expect, it } from 'vitest';
import { startTexts } from './i18n';
import { fileErrorText } from './problem-text';

const inUse = { code: 'profileInUse', host: 'archive', since: '2025-11-21T12:05:00.000Z' } as const;

it.each([
  ['ru', /archive.*21 ноября 2025 г\., \d\d:05/],
  ['zh', /archive.*2025年11月21日\d\d:05/],
  ['en', /archive.*21 November 2025, \d\d:05/],
] as const)(
  'says in %s since when an office is open elsewhere by day and time, not as an instant',
  (lang, words) => {
    const sentence = fileErrorText(startTexts(lang), inUse).replaceAll('\u00a0', ' ');
    expect(sentence).toMatch(words);
  },
);
